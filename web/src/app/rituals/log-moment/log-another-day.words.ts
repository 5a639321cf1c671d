import { defineWords } from '../../ui/words';

export const logAnotherDayWords = defineWords(
  {
    title: 'Een andere dag noteren',
    label: 'Welke dag was het?',
    hint: (from: string) => `Kan vanaf ${from}.`,
    note: 'Noteren',
    saved: (day: string) => `Genoteerd: ${day}.`,
    none: 'Kies een dag.',
    outside: (from: string) => `Kies een dag vanaf ${from}, tot en met vandaag.`,
    noted: 'Deze dag had je al genoteerd.',
  },
  {
    title: 'Note another day',
    label: 'Which day was it?',
    hint: (from: string) => `From ${from} on.`,
    note: 'Note it',
    saved: (day: string) => `Noted: ${day}.`,
    none: 'Choose a day.',
    outside: (from: string) => `Choose a day from ${from} up to today.`,
    noted: 'You had already noted this day.',
  },
);
