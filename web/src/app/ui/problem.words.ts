import { defineWords } from './words';

/** One kind sentence for each problem `code`: what happened, and what to do. */
export const problemWords = defineWords(
  {
    offline: 'Er is even geen verbinding. Wat je typte staat er nog.',
    unavailable: 'Het lukt even niet. Wat je typte staat er nog. Probeer het zo nog eens.',
    internal: 'Er ging iets mis bij ons. Wat je typte staat er nog. Probeer het zo nog eens.',
    not_found: 'Dit is hier niet te vinden.',
    invalid_input: 'Nog niet alles is goed ingevuld. Kijk bij de velden hieronder.',
    signed_out: 'Je bent uitgelogd. Log in om verder te gaan.',
    wrong_credentials: 'Deze inlognaam en dit wachtwoord horen niet bij elkaar.',
    wrong_code: 'Deze code klopt niet, of is al gebruikt. Wacht op de volgende code en probeer het nog eens.',
    passkey_refused: 'Deze passkey past hier niet. Probeer het nog eens, of log in met je wachtwoord.',
    ticket_refused: 'Dit duurde te lang, of het is al gebruikt. Begin deze stap opnieuw.',
    fresh_factor_needed: 'Laat nog één keer zien dat jij het bent.',
    pin_needed: 'Geef je pincode om je eigen teksten te openen.',
    wrong_pin: 'Deze pincode klopt niet.',
    recovery_refused:
      'Deze link en code horen niet bij elkaar, of ze zijn verlopen. Vraag je therapeut om nieuwe.',
    last_way: 'Dit is je laatste manier om in te loggen. Voeg eerst een andere toe.',
    texts_locked: 'Dit gaat open als je therapeut heeft bevestigd dat jij het bent.',
    conflict: 'Dit is intussen veranderd. Kijk even en probeer het dan opnieuw.',
    stale: 'Dit is intussen ergens anders veranderd. Er is niets overschreven.',
    not_allowed: 'Dat kon niet. Laad de pagina opnieuw en probeer het nog eens.',
    too_large: 'Dit is te lang om in één keer te bewaren. Maak het wat korter.',
    sign_in_name_taken: 'Deze inlognaam is al in gebruik. Kies een andere.',
    already_submitted: 'Dit is al ingeleverd.',
    already_read: 'Dit is al gelezen of gedeeld. Je kunt er nog wel iets aan toevoegen.',
    invitation_refused:
      'Deze link en code horen niet bij elkaar, of ze zijn verlopen. Vraag je therapeut om nieuwe.',
    code_refused:
      'Deze inlognaam en code horen niet bij elkaar, of de code is verlopen. Vraag je therapeut om een nieuwe.',
    setup_refused: 'Dit adres is al gebruikt of klopt niet. Start de server opnieuw voor een nieuw adres.',
    archived: 'Dit koppel staat in het archief. Haal het terug om verder te gaan.',
    withdrawn: 'Deze oefening is intussen ingetrokken.',
    not_joined: 'Deze partner heeft nog geen account.',
    already_joined: 'Deze partner heeft al een account.',
    out_of_period: 'Voor deze dag kan dat niet meer, of nog niet.',
    unknown: 'Dat lukte niet. Er is niets verloren. Probeer het nog eens.',
    tooManyTries: (minutes: number) =>
      minutes <= 1
        ? 'Je hebt het een paar keer geprobeerd. Wacht een minuut en probeer het dan weer.'
        : `Je hebt het een paar keer geprobeerd. Wacht ${minutes} minuten en probeer het dan weer.`,
  },
  {
    offline: 'There is no connection right now. What you typed is still here.',
    unavailable: 'This does not work just now. What you typed is still here. Try again in a moment.',
    internal: 'Something went wrong on our side. What you typed is still here. Try again in a moment.',
    not_found: 'This cannot be found here.',
    invalid_input: 'Not everything is filled in correctly yet. Look at the fields below.',
    signed_out: 'You are signed out. Sign in to go on.',
    wrong_credentials: 'This sign-in name and this password do not belong together.',
    wrong_code: 'This code does not fit, or was used before. Wait for the next code and try again.',
    passkey_refused: 'This passkey does not fit here. Try again, or sign in with your password.',
    ticket_refused: 'This took too long, or was used before. Begin this step again.',
    fresh_factor_needed: 'Show once more that it is you.',
    pin_needed: 'Give your PIN to open your own texts.',
    wrong_pin: 'This is not the right PIN.',
    recovery_refused:
      'This link and code do not belong together, or they have expired. Ask your therapist for new ones.',
    last_way: 'This is your last way to sign in. Add another one first.',
    texts_locked: 'This opens once your therapist has confirmed that it is you.',
    conflict: 'This has changed in the meantime. Have a look and try again.',
    stale: 'This was changed somewhere else in the meantime. Nothing was overwritten.',
    not_allowed: 'That was not possible. Load the page again and try once more.',
    too_large: 'This is too long to keep in one go. Make it a little shorter.',
    sign_in_name_taken: 'This sign-in name is already in use. Choose another one.',
    already_submitted: 'This has already been handed in.',
    already_read: 'This has already been read or shared. You can still add something to it.',
    invitation_refused:
      'This link and code do not belong together, or they have expired. Ask your therapist for new ones.',
    code_refused:
      'This sign-in name and code do not belong together, or the code has expired. Ask your therapist for a new one.',
    setup_refused: 'This address was used before or is not right. Start the server again for a new address.',
    archived: 'This couple is in the archive. Bring it back to go on.',
    withdrawn: 'This exercise has been withdrawn in the meantime.',
    not_joined: 'This partner has no account yet.',
    already_joined: 'This partner already has an account.',
    out_of_period: 'That is no longer possible for this day, or not yet.',
    unknown: 'That did not work. Nothing was lost. Try again.',
    tooManyTries: (minutes: number) =>
      minutes <= 1
        ? 'You have tried a few times. Wait a minute and try again.'
        : `You have tried a few times. Wait ${minutes} minutes and try again.`,
  },
);

/** A sentence for each `rule` that a field can break. */
export const ruleWords = defineWords(
  {
    missing: 'Vul dit nog in.',
    tooShort: (least: number) => `Gebruik minstens ${least} tekens.`,
    tooLong: (most: number) => `Gebruik hoogstens ${most} tekens.`,
    tooShortPlain: 'Dit is nog te kort.',
    tooLongPlain: 'Dit is te lang.',
    tooLow: (least: number) => `Kies ${least} of meer.`,
    tooHigh: (most: number) => `Kies ${most} of minder.`,
    choose: 'Maak een keuze.',
    mail: 'Dit adres klopt nog niet.',
    mailWithoutAt: 'Dit adres mist een @.',
    day: 'Dit is geen datum.',
    timeZone: 'Deze tijdzone is niet bekend.',
    taken: 'Deze inlognaam is al in gebruik. Kies een andere.',
    wrongPassword: 'Dit is niet je wachtwoord van nu.',
    consentChanged: 'Deze tekst is intussen veranderd. Lees hem nog een keer.',
    releaseFits: 'Dit past niet bij voor wie de oefening is.',
    other: 'Dit klopt nog niet.',
  },
  {
    missing: 'Fill this in.',
    tooShort: (least: number) => `Use at least ${least} characters.`,
    tooLong: (most: number) => `Use at most ${most} characters.`,
    tooShortPlain: 'This is still too short.',
    tooLongPlain: 'This is too long.',
    tooLow: (least: number) => `Choose ${least} or more.`,
    tooHigh: (most: number) => `Choose ${most} or less.`,
    choose: 'Make a choice.',
    mail: 'This address is not right yet.',
    mailWithoutAt: 'This address has no @.',
    day: 'This is not a date.',
    timeZone: 'This time zone is not known.',
    taken: 'This sign-in name is already in use. Choose another one.',
    wrongPassword: 'This is not your password now.',
    consentChanged: 'This text has changed in the meantime. Read it once more.',
    releaseFits: 'This does not fit whom the exercise is for.',
    other: 'This is not right yet.',
  },
);
