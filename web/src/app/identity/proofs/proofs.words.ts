import { defineWords } from '../../ui/words';

export const proofsWords = defineWords(
  {
    fresh: {
      title: 'Ben jij het?',
      text: 'Dit is een belangrijke stap. Laat daarom nog een keer zien dat jij het bent. Wat je deed, gaat daarna vanzelf verder.',
      passkey: 'Met dit apparaat',
      waiting: 'Kijk naar je apparaat …',
      or: 'Of met je app:',
      code: 'Zes cijfers uit je app',
      codeHint: 'Een herstelcode mag ook.',
      goOn: 'Verder',
      notNow: 'Niet nu',
    },
    pin: {
      title: 'Je pincode',
      text: 'Je eigen teksten openen met jouw pincode.',
      label: 'Pincode',
      fault: 'Een pincode heeft vier tot acht cijfers.',
      tries: 'Na vijf keer mis word je uitgelogd.',
      open: 'Open',
      notNow: 'Niet nu',
      forgotten: 'Pincode vergeten? Vraag je therapeut om je opnieuw binnen te laten.',
    },
  },
  {
    fresh: {
      title: 'Is it you?',
      text: 'This is an important step, so show once more that it is you. After that, what you were doing goes on by itself.',
      passkey: 'With this device',
      waiting: 'Look at your device …',
      or: 'Or with your app:',
      code: 'Six digits from your app',
      codeHint: 'A recovery code will do too.',
      goOn: 'Go on',
      notNow: 'Not now',
    },
    pin: {
      title: 'Your PIN',
      text: 'Your own texts open with your PIN.',
      label: 'PIN',
      fault: 'A PIN has four to eight digits.',
      tries: 'After five wrong tries you are signed out.',
      open: 'Open',
      notNow: 'Not now',
      forgotten: 'Forgot your PIN? Ask your therapist to let you back in.',
    },
  },
);
