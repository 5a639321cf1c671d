import { defineWords } from '../../ui/words';

export const assignWords = defineWords(
  {
    title: 'Huiswerk geven',
    forCouple: (label: string) => `Voor ${label}`,
    back: 'Terug naar het dossier',
    unnamed: { a: 'Partner A', b: 'Partner B' },
    exercise: {
      title: 'Welke oefening',
      other: 'Een andere kiezen',
      missing: 'Kies een oefening.',
      vulnerable: 'vraagt om kwetsbaarheid',
      minutes: (minutes: number) => `${minutes} minuten`,
      minutesOnDays: (minutes: number, days: number) => `${days} dagen, ${minutes} minuten per dag`,
    },
    to: {
      title: 'Voor wie',
      both: (a: string, b: string) => `${a} en ${b}`,
      bothHelp: 'Ieder vult het apart in.',
      one: (name: string) => `Alleen ${name}`,
      oneHelp: (other: string) => `${other} ziet hier niets van.`,
      notJoined: (names: string[]) =>
        `${names.join(' en ')} ${names.length > 1 ? 'doen' : 'doet'} nog niet mee. Het ligt klaar vanaf de eerste keer.`,
      meantForBoth: 'Deze oefening is gemaakt om samen te doen. Voor één partner valt het vergelijken weg.',
    },
    due: {
      title: 'Wanneer',
      label: 'Klaar op',
      help: 'Mag ook leeg blijven.',
      past: (today: string) => `Kies een dag vanaf ${today}.`,
    },
    line: {
      title: 'Een persoonlijke regel',
      label: 'Wat wil je erbij zeggen? Mag ook leeg blijven.',
      both: (a: string, b: string) => `${a} en ${b} lezen dit allebei, boven de oefening.`,
      one: (name: string, other: string) => `Alleen ${name} leest dit, boven de oefening. ${other} niet.`,
    },
    release: {
      title: 'Elkaars antwoorden lezen',
      lead: 'Het gaat alleen om antwoorden die een partner zelf voor de ander heeft bestemd.',
      'both-submitted': {
        way: 'Zodra allebei hebben ingeleverd',
        help: 'Dan kunnen ze elkaars antwoorden meteen lezen.',
      },
      'by-therapist': {
        way: 'Op het moment dat jij kiest',
        help: 'Nadat allebei hebben ingeleverd: voorgoed, of alleen tijdens een sessie.',
      },
      never: { way: 'Niet', help: 'Wat ze schrijven is hooguit voor jou.' },
      one: (name: string, other: string) =>
        `${name} beslist zelf of ${other} iets te lezen krijgt, en wanneer. Tot die tijd merkt ${other} er niets van.`,
    },
    preview: {
      title: (name: string) => `Zo ziet ${name} het`,
      titleBoth: 'Zo zien zij het',
      due: (day: string) => `Voor ${day}`,
      none: 'Kies een oefening, dan zie je hier wat je klaarzet.',
    },
    submit: 'Klaarzetten',
    cancel: 'Toch niet',
    leave: {
      title: 'Het huiswerk staat nog niet klaar',
      text: 'Ga je nu weg, dan is je persoonlijke regel weg.',
      yes: 'Weggaan',
      no: 'Hier blijven',
    },
    assigned: (title: string) => `‘${title}’ staat klaar.`,
  },
  {
    title: 'Assign homework',
    forCouple: (label: string) => `For ${label}`,
    back: 'Back to the file',
    unnamed: { a: 'Partner A', b: 'Partner B' },
    exercise: {
      title: 'Which exercise',
      other: 'Choose another one',
      missing: 'Choose an exercise.',
      vulnerable: 'asks for vulnerability',
      minutes: (minutes: number) => `${minutes} minutes`,
      minutesOnDays: (minutes: number, days: number) => `${days} days, ${minutes} minutes a day`,
    },
    to: {
      title: 'For whom',
      both: (a: string, b: string) => `${a} and ${b}`,
      bothHelp: 'Each fills it in apart from the other.',
      one: (name: string) => `Only ${name}`,
      oneHelp: (other: string) => `${other} sees nothing of it.`,
      notJoined: (names: string[]) =>
        `${names.join(' and ')} ${names.length > 1 ? 'have' : 'has'} not joined yet. It will be there from the first visit.`,
      meantForBoth: 'This exercise was made to do together. With one partner there is nothing to compare.',
    },
    due: {
      title: 'When',
      label: 'Due on',
      help: 'Can be left empty.',
      past: (today: string) => `Choose a day from ${today} on.`,
    },
    line: {
      title: 'A personal line',
      label: 'What would you like to say with it? Can be left empty.',
      both: (a: string, b: string) => `${a} and ${b} both read this, above the exercise.`,
      one: (name: string, other: string) => `Only ${name} reads this, above the exercise. ${other} does not.`,
    },
    release: {
      title: 'Reading each other’s answers',
      lead: 'This is only about answers that a partner has meant for the other.',
      'both-submitted': {
        way: 'As soon as both have handed in',
        help: 'They can read each other’s answers right away.',
      },
      'by-therapist': {
        way: 'At a moment that you choose',
        help: 'After both have handed in: for good, or during one session only.',
      },
      never: { way: 'Not at all', help: 'What they write goes no further than you.' },
      one: (name: string, other: string) =>
        `${name} decides whether ${other} gets to read anything, and when. Until then ${other} notices nothing of it.`,
    },
    preview: {
      title: (name: string) => `What ${name} sees`,
      titleBoth: 'What they see',
      due: (day: string) => `For ${day}`,
      none: 'Choose an exercise, and you will see here what you assign.',
    },
    submit: 'Assign',
    cancel: 'Never mind',
    leave: {
      title: 'The homework was not assigned yet',
      text: 'If you leave now, your personal line is gone.',
      yes: 'Leave',
      no: 'Stay here',
    },
    assigned: (title: string) => `‘${title}’ has been assigned.`,
  },
);
