import { defineWords } from '../../ui/words';

/** Choosing how one will get in from now on, wherever that is asked. */
export const waysWords = defineWords(
  {
    intro: 'Zo kom je hier voortaan binnen. Kies wat bij je past; later veranderen kan altijd.',
    passkey: {
      title: 'Met dit apparaat',
      text: 'Je logt in met je vingerafdruk, je gezicht of de pincode waarmee je dit apparaat ook opent. Je hoeft niets te onthouden. Dit heet een passkey.',
      shared: 'Kan iemand anders dit apparaat ook openen? Dan past een wachtwoord beter.',
      choose: 'Kies dit apparaat',
      waiting: 'Kijk naar je apparaat …',
    },
    password: {
      title: 'Met een wachtwoord en een app',
      text: 'Je vult een wachtwoord in, en daarna zes cijfers die een app op je telefoon laat zien.',
      choose: 'Kies een wachtwoord en een app',
    },
    onlyPassword:
      'Deze browser kent geen passkeys. Daarom log je hier in met een wachtwoord en zes cijfers uit een app.',
    other: 'Toch liever anders',
    passwordStep: 'Bedenk een wachtwoord',
    passwordHint:
      'Minstens 12 tekens. Lang is sterker dan ingewikkeld: een paar gewone woorden achter elkaar is goed.',
    passwordShared:
      'Gebruikt iemand anders dit apparaat ook? Laat het wachtwoord dan niet door de browser bewaren.',
    appStep: 'Zet de app klaar',
    app: {
      which:
        'Elke app die zulke cijfers maakt is goed, bijvoorbeeld Google Authenticator, Microsoft Authenticator of Aegis. Ook de wachtwoorden-app van veel telefoons kan het.',
      here: 'Staat de app op dit apparaat?',
      open: 'Open de app',
      elsewhere: 'Staat de app op een ander apparaat? Scan dan dit vierkant.',
      picture: 'Vierkant met de sleutel, om te scannen met de app',
      byHand: 'Lukt dat niet? Typ dan deze sleutel over in de app.',
      secret: 'Sleutel',
      copy: 'Sleutel kopiëren',
      copied: 'De sleutel is gekopieerd.',
    },
    codeStep: 'Vul in wat de app laat zien',
    code: 'Zes cijfers',
    codeHint: 'De app maakt elke halve minuut nieuwe cijfers.',
    codeFault: 'Dit zijn geen zes cijfers.',
    expiredPasskey: 'Dit duurde wat lang. Probeer het nog een keer.',
    expired: 'Dit duurde wat lang, dus er staat nu een nieuwe sleutel. Zet hem opnieuw in je app.',
  },
  {
    intro: 'This is how you get in from now on. Choose what suits you; you can always change it later.',
    passkey: {
      title: 'With this device',
      text: 'You sign in with your fingerprint, your face or the PIN that you open this device with. There is nothing to remember. This is called a passkey.',
      shared: 'Can somebody else open this device too? Then a password suits you better.',
      choose: 'Choose this device',
      waiting: 'Look at your device …',
    },
    password: {
      title: 'With a password and an app',
      text: 'You fill in a password, and then six digits that an app on your phone shows.',
      choose: 'Choose a password and an app',
    },
    onlyPassword:
      'This browser does not support passkeys. So you sign in here with a password and six digits from an app.',
    other: 'Choose something else',
    passwordStep: 'Think of a password',
    passwordHint:
      'At least 12 characters. Long is stronger than complicated: a few plain words in a row will do.',
    passwordShared: 'Does someone else use this device too? Then do not let the browser keep the password.',
    appStep: 'Get the app ready',
    app: {
      which:
        'Any app that makes such digits will do, for instance Google Authenticator, Microsoft Authenticator or Aegis. The passwords app of many phones can do it too.',
      here: 'Is the app on this device?',
      open: 'Open the app',
      elsewhere: 'Is the app on another device? Then scan this square.',
      picture: 'Square that holds the key, to scan with the app',
      byHand: 'Does that not work? Then type this key into the app.',
      secret: 'Key',
      copy: 'Copy the key',
      copied: 'The key is copied.',
    },
    codeStep: 'Fill in what the app shows',
    code: 'Six digits',
    codeHint: 'The app makes new digits every half minute.',
    codeFault: 'These are not six digits.',
    expiredPasskey: 'This took a while. Try once more.',
    expired: 'This took a while, so there is a new key now. Add it to your app again.',
  },
);
