import { defineWords } from '../../ui/words';

export const screenChoicesWords = defineWords(
  {
    language: 'Taal',
    theme: 'Licht of donker',
    auto: 'Automatisch',
    light: 'Licht',
    dark: 'Donker',
    themeHint: 'Alleen op dit apparaat. Automatisch volgt wat het apparaat doet.',
  },
  {
    language: 'Language',
    theme: 'Light or dark',
    auto: 'Automatic',
    light: 'Light',
    dark: 'Dark',
    themeHint: 'Only on this device. Automatic follows what the device does.',
  },
);
