import { defineWords } from '../ui/words';

/** For the therapist, in the file of a couple. */
export const safetyNotesWords = defineWords(
  {
    title: 'Veiligheid',
    none: (name: string) => `${name} heeft hier niets over ingevuld. De vragen staan klaar onder Ik.`,
    told: (moment: string) => `Ingevuld op ${moment}`,
    unread: 'nieuw',
    back: 'Dossier',
    from: (name: string) => `Van ${name}, over veiligheid`,
    notForSession: 'Niet voor in de sessie.',
    careful: (name: string) =>
      `Begin hier niet over waar de ander bij is, en schrijf er niets over in huiswerk of reacties. Bereik ${name} alleen zoals hieronder staat.`,
    noWay: 'Niets gekozen: alleen in een gesprek apart.',
    recorded: 'Dat je dit las, is vastgelegd.',
    vulnerableOff: 'Kwetsbare oefeningen uitzetten',
    vulnerableOn: 'Kwetsbare oefeningen weer toelaten',
    isOff: 'Kwetsbare oefeningen staan uit voor dit koppel. Geen van beiden kan dat zien.',
    ask: {
      title: 'Kwetsbare oefeningen uitzetten?',
      text: 'Wat er van die soort nog openligt, wordt ingetrokken, net als wanneer je het zelf intrekt. Partners zien niet waarom.',
      yes: 'Uitzetten',
      no: 'Toch niet',
    },
    nowOff: 'Kwetsbare oefeningen staan nu uit.',
    nowOn: 'Kwetsbare oefeningen kunnen weer. Wat ingetrokken is, blijft dat.',
  },
  {
    title: 'Safety',
    none: (name: string) => `${name} has not filled this in. The questions can be found under Me.`,
    told: (moment: string) => `Filled in on ${moment}`,
    unread: 'new',
    back: 'Couple file',
    from: (name: string) => `From ${name}, about safety`,
    notForSession: 'Not for the session.',
    careful: (name: string) =>
      `Do not bring this up while the other is there, and write nothing about it in homework or feedback. Contact ${name} only as described below.`,
    noWay: 'Nothing chosen: only in a separate session.',
    recorded: 'It is recorded that you read this.',
    vulnerableOff: 'Switch off vulnerable exercises',
    vulnerableOn: 'Allow vulnerable exercises again',
    isOff: 'Vulnerable exercises are off for this couple. Neither of them can see that.',
    ask: {
      title: 'Switch off vulnerable exercises?',
      text: 'What is still open of that kind is withdrawn, as when you withdraw it yourself. Partners do not see why.',
      yes: 'Switch off',
      no: 'Cancel',
    },
    nowOff: 'Vulnerable exercises are now off.',
    nowOn: 'Vulnerable exercises are allowed again. What was withdrawn stays withdrawn.',
  },
);
