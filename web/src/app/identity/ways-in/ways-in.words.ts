import { defineWords } from '../../ui/words';

/** The ways of getting in: on the sign-in page, and over a page whose session ended. */
export const waysInWords = defineWords(
  {
    passkey: 'Log in met dit apparaat',
    passkeyHint: 'Met je vingerafdruk, je gezicht of de pincode van dit apparaat.',
    waiting: 'Kijk naar je apparaat …',
    or: 'of met je wachtwoord',
    codeTitle: 'Nog één stap',
    code: 'Zes cijfers uit je app',
    codeHint: 'Open de app die je bij het begin hebt gekozen. De cijfers veranderen elke halve minuut.',
    codeFault: 'Dit zijn geen zes cijfers.',
    goOn: 'Verder',
    noApp: 'Ik heb mijn app niet bij me',
    recoveryCode: 'Een van je herstelcodes',
    recoveryCodeHint: 'Die bewaarde je toen je de app instelde. Elke code werkt één keer.',
    withApp: 'Toch met de app',
    startAgain: 'Terug naar het begin',
  },
  {
    passkey: 'Sign in with this device',
    passkeyHint: 'With your fingerprint, your face or the PIN of this device.',
    waiting: 'Look at your device …',
    or: 'or with your password',
    codeTitle: 'One more step',
    code: 'Six digits from your app',
    codeHint: 'Open the app that you chose at the beginning. The digits change every half minute.',
    codeFault: 'These are not six digits.',
    goOn: 'Go on',
    noApp: 'I do not have my app with me',
    recoveryCode: 'One of your recovery codes',
    recoveryCodeHint: 'You kept those when you set up the app. Each code works once.',
    withApp: 'With the app after all',
    startAgain: 'Back to the start',
  },
);
