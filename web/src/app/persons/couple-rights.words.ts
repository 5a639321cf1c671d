import { defineWords } from '../ui/words';

export const coupleRightsWords = defineWords(
  {
    title: 'Rechten en bewaren',
    keptUntil: (day: string, years: number) =>
      `Zonder nieuwe aantekeningen wordt dit dossier bewaard tot en met ${day} (${years} jaar na de laatste).`,
    consent: {
      given: (day: string) => `Toestemming gegeven op ${day}.`,
      outdated: (day: string) => `Toestemming gegeven op ${day}, voor een eerdere tekst.`,
      withdrawn: (day: string) => `Toestemming ingetrokken op ${day}: er komt niets nieuws bij.`,
      none: 'Nog geen toestemming.',
    },
    erasedAt: (day: string) => `Gewist op ${day}. Wat het dossier moet bewaren staat er nog, zonder naam.`,
    erasureAsked: (name: string, day: string) => `${name} vroeg op ${day} om gewist te worden.`,
    separationAsked: (name: string, day: string) =>
      `${name} vroeg op ${day} om de accounts los te maken. De ander weet dit niet.`,
    decline: 'Niet doen',
    declined: 'Je antwoord is opgeslagen. Leg in het gesprek uit waarom.',
    record: 'Dossier meegeven',
    recordAsk: (name: string) => `Dossier van ${name} meegeven?`,
    recordText: (name: string) =>
      `Het bestand bevat wat jij van ${name} mag lezen en wat van beiden samen is. Niets van de ander alleen. Alles wat erin staat, telt als gelezen. Geef het alleen aan ${name} zelf.`,
    recordYes: 'Bestand maken',
    recordName: (side: string) => `dossier-${side}.json`,
    separate: 'Dit koppel gaat uit elkaar',
    separateAsk: 'Accounts losmaken?',
    separateText:
      'De rituelen stoppen vandaag. Huiswerk voor beiden dat nog openstaat, vervalt. Wat gedeeld is blijven beiden lezen, er komt niets bij, en ze zien elkaars naam niet meer. Huiswerk voor één kan gewoon. Wie het vroeg, staat er nergens bij.',
    separateYes: 'Losmaken',
    separated: 'De accounts zijn los van elkaar.',
    separatedAt: (day: string) => `Uit elkaar sinds ${day}. Wat van beiden is, is afgesloten.`,
    reunite: 'Toch samen verder',
    reuniteAsk: 'Accounts weer samenvoegen?',
    reuniteText:
      'Beiden zien weer elkaars naam, en huiswerk voor beiden kan weer. Doe dit alleen als beiden het willen.',
    reuniteYes: 'Samenvoegen',
    reunited: 'De accounts horen weer bij elkaar.',
    no: 'Niet doen',
  },
  {
    title: 'Rights and retention',
    keptUntil: (day: string, years: number) =>
      `If nothing is added, this record is kept until ${day} (${years} years after the last one).`,
    consent: {
      given: (day: string) => `Consent given on ${day}.`,
      outdated: (day: string) => `Consent given on ${day}, to an earlier text.`,
      withdrawn: (day: string) => `Consent withdrawn on ${day}: nothing new is added.`,
      none: 'No consent yet.',
    },
    erasedAt: (day: string) => `Erased on ${day}. What the record has to keep is still here, with no name.`,
    erasureAsked: (name: string, day: string) => `${name} asked to be erased on ${day}.`,
    separationAsked: (name: string, day: string) =>
      `${name} asked on ${day} to separate the accounts. The other does not know.`,
    decline: 'Decline',
    declined: 'Your answer is saved. Explain why in the session.',
    record: 'Hand over the record',
    recordAsk: (name: string) => `Hand over the record of ${name}?`,
    recordText: (name: string) =>
      `The file holds what you may read of ${name} and what belongs to both, and nothing of the other alone. Everything in it counts as read. Give it to ${name} and nobody else.`,
    recordYes: 'Make the file',
    recordName: (side: string) => `record-${side}.json`,
    separate: 'This couple is separating',
    separateAsk: 'Separate the accounts?',
    separateText:
      'The rituals end today. Open homework for both is withdrawn. Both can still read what was shared, nothing is added, and they no longer see each other’s name. Homework for one goes on. Nowhere does it say who asked.',
    separateYes: 'Separate them',
    separated: 'The accounts are separate now.',
    separatedAt: (day: string) => `Separated since ${day}. What belongs to both is closed.`,
    reunite: 'Together after all',
    reuniteAsk: 'Bring the accounts together again?',
    reuniteText:
      'Both see each other’s name again, and homework for both is possible again. Do this only if both want it.',
    reuniteYes: 'Bring together',
    reunited: 'The accounts belong together again.',
    no: 'Cancel',
  },
);
