import { defineWords } from '../ui/words';

export const joinWords = defineWords(
  {
    someone: 'je therapeut',
    stepOf: (step: number, of: number) => `Stap ${step} van ${of}`,
    back: 'Terug',
    next: 'Verder',
    noLink: {
      title: 'Open de link die je kreeg',
      text: 'Deze pagina werkt alleen met de hele link. Open die opnieuw, bijvoorbeeld vanuit het bericht waarin je hem kreeg.',
    },
    code: {
      title: 'Welkom',
      intro: 'Bij deze link hoort een code. Die kreeg je in het gesprek, los van de link.',
      missing: 'Vul de code in die je in het gesprek kreeg.',
      refused:
        'Deze code hoort niet bij deze link, of de link is niet meer geldig. Kijk de code nog eens na. Na vijf keer gaat de link dicht; dan krijg je in het gesprek een nieuwe.',
    },
    readers: {
      title: 'Wie leest wat',
      practice: (practice: string) => `Je doet mee bij ${practice}.`,
      intro:
        'Boven elke vraag staat wie je antwoord leest, al voordat je begint te typen. Meestal kun je dat zelf anders kiezen.',
      self: 'Alleen jij',
      selfText: (therapists: string) =>
        `Dit blijft van jou. Ook voor ${therapists} is het niet te lezen, en niemand ziet dat het er is.`,
      therapist: (therapists: string) => `Jij en ${therapists}`,
      therapistText: 'Je partner leest dit niet, en ziet ook niet dat je iets hebt geschreven.',
      couple: (therapists: string) => `Jij, ${therapists} en je partner`,
      coupleText:
        'Je partner leest dit pas als het gedeeld wordt. Bij elke oefening staat wanneer dat is. Tot die tijd ziet je partner niets.',
      nothing: 'Een vraag overslaan kan altijd. Dat hoef je niet uit te leggen.',
    },
    consent: {
      title: 'Er wordt niet meteen gelezen',
      intro: (therapists: string) =>
        `Wat je schrijft wordt vaak pas later gelezen, bijvoorbeeld vlak voor jullie volgende gesprek met ${therapists}. Iets dat niet kan wachten, hoort dus niet hier.`,
      urgent: 'Als het niet kan wachten',
      danger: 'als jij of iemand anders nu gevaar loopt',
      homeNumber: 'Veilig Thuis, 0800 2000',
      home: 'als het thuis niet veilig voelt',
      suicide: 'als je niet meer wilt leven, of denkt aan zelfmoord',
      always: 'Dag en nacht, gratis.',
      legend: 'Vind je dit goed?',
      label: (practice: string) =>
        `Ik heb gelezen wie wat leest. Ik vind het goed dat ${practice} bewaart wat ik hier schrijf en dat het op die manier gelezen wordt.`,
      missing:
        'Zet hier een vinkje als je het goed vindt. Anders kun je nog niet verder; bespreek het dan in het gesprek.',
      stop: 'Je kunt hier altijd mee stoppen. Zeg het dan in het gesprek.',
    },
    account: {
      title: 'Jouw gegevens',
      intro: 'Dit is van jou alleen. Je partner krijgt een eigen plek.',
      name: 'Hoe heet je?',
      nameHint: 'Zo noemen we je hier. Een voornaam is genoeg.',
      language: 'Welke taal lees je het liefst?',
      mail: 'E-mailadres (mag leeg blijven)',
      mailHint:
        'Alleen voor herinneringen, en alleen als je die zelf aanzet. Een adres dat jullie samen gebruiken kan ook.',
    },
    way: {
      title: 'Hoe kom je binnen?',
      finish: 'Naar binnen',
    },
    wrong: {
      name: 'Vul in hoe we je mogen noemen.',
      refused: 'Deze uitnodiging is intussen niet meer geldig. Vraag in het gesprek om een nieuwe.',
    },
    consentChanged: 'De tekst is net veranderd. Lees hem nog een keer, dan kun je verder.',
  },
  {
    someone: 'your therapist',
    stepOf: (step: number, of: number) => `Step ${step} of ${of}`,
    back: 'Back',
    next: 'Continue',
    noLink: {
      title: 'Open the link you were given',
      text: 'This page only works with the whole link. Open it again, for instance from the message it came in.',
    },
    code: {
      title: 'Welcome',
      intro: 'This link comes with a code. You were given it in the session, apart from the link.',
      missing: 'Fill in the code you were given in the session.',
      refused:
        'This code does not go with this link, or the link is no longer valid. Have another look at the code. After five tries the link closes; you then get a new one in the session.',
    },
    readers: {
      title: 'Who reads what',
      practice: (practice: string) => `You are joining ${practice}.`,
      intro:
        'Above each question it says who reads your answer, before you start typing. Most of the time you can change that.',
      self: 'Only you',
      selfText: (therapists: string) =>
        `This stays yours. It cannot be read by ${therapists} either, and nobody sees that it is there.`,
      therapist: (therapists: string) => `You and ${therapists}`,
      therapistText: 'Your partner does not read this, and does not see that you wrote anything.',
      couple: (therapists: string) => `You, ${therapists} and your partner`,
      coupleText:
        'Your partner reads this only once it is shared. Each exercise says when that is. Until then your partner sees nothing.',
      nothing: 'You can always skip a question. You do not have to explain why.',
    },
    consent: {
      title: 'It is not read straight away',
      intro: (therapists: string) =>
        `What you write is often read later, for instance just before your next session with ${therapists}. So this is not the place for something that cannot wait.`,
      urgent: 'If it cannot wait',
      danger: 'if you or someone else is in danger now',
      homeNumber: 'Veilig Thuis, 0800 2000',
      home: 'if it does not feel safe at home',
      suicide: 'if you do not want to live any more, or think about suicide',
      always: 'Dutch numbers, free, day and night.',
      legend: 'Is this all right with you?',
      label: (practice: string) =>
        `I have read who reads what. I agree that ${practice} keeps what I write here and that it is read in that way.`,
      missing:
        'Tick this if it is all right with you. Otherwise you cannot go on yet; bring it up in the session.',
      stop: 'You can stop at any time. Just say so in the session.',
    },
    account: {
      title: 'Your details',
      intro: 'This is yours alone. Your partner gets a place of their own.',
      name: 'What is your name?',
      nameHint: 'This is what we call you here. A first name is enough.',
      language: 'Which language do you like to read?',
      mail: 'Email address (may stay empty)',
      mailHint:
        'Only for reminders, and only if you switch them on yourself. An address you share is fine too.',
    },
    way: {
      title: 'How do you get in?',
      finish: 'Go in',
    },
    wrong: {
      name: 'Fill in what we may call you.',
      refused: 'This invitation is no longer valid. Ask for a new one in the session.',
    },
    consentChanged: 'The text has just changed. Read it once more, then you can go on.',
  },
);
