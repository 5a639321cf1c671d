import { defineWords } from '../ui/words';

export const openRequestsWords = defineWords(
  {
    title: 'Vragen aan de praktijk',
    someone: 'Iemand',
    erasure: (name: string, day: string) => `${name} vroeg op ${day} om gewist te worden.`,
    separation: (name: string, day: string) =>
      `${name} vroeg op ${day} om de accounts los te maken. De ander weet dit niet.`,
    byTherapist: 'De therapeut van dit koppel maakt de accounts los, in het dossier.',
    look: 'Naar het dossier',
    forWhom: (label: string) => `van ${label}`,
    decline: 'Niet doen',
    declineAsk: (name: string) => `De vraag van ${name} niet uitvoeren?`,
    declineText: 'Wie het vroeg, ziet dat het niet gebeurt. Leg in een gesprek uit waarom.',
    declineYes: 'Niet uitvoeren',
    declineNo: 'Terug',
    declined: 'Je antwoord is opgeslagen. Leg in een gesprek uit waarom.',
  },
  {
    title: 'Requests to the practice',
    someone: 'Somebody',
    erasure: (name: string, day: string) => `${name} asked on ${day} to be erased.`,
    separation: (name: string, day: string) =>
      `${name} asked on ${day} to separate the accounts. The other does not know.`,
    byTherapist: 'The therapist of this couple separates the accounts, in the couple file.',
    look: 'To the couple file',
    forWhom: (label: string) => `of ${label}`,
    decline: 'Decline',
    declineAsk: (name: string) => `Decline the request of ${name}?`,
    declineText: 'The partner who asked sees that it will not be done. Explain why in a session.',
    declineYes: 'Decline',
    declineNo: 'Back',
    declined: 'Your answer is saved. Explain why in a session.',
  },
);
