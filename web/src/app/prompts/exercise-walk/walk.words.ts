import { defineWords } from '../../ui/words';

export const walkWords = defineWords(
  {
    preview: 'Dit is een voorbeeld. Wat je hier invult, wordt nergens bewaard.',
    minutes: (minutes: number) => `Ongeveer ${minutes} minuten`,
    minutesOnDays: (minutes: number, days: number) => `${days} dagen, ongeveer ${minutes} minuten per keer`,
    lineFrom: (name: string) => `Van ${name}`,
    yourTherapist: 'je therapeut',
    yourPartner: 'je partner',
    why: 'Waarom deze oefening',
    howItGoes: 'Bij elke vraag zie je vooraf wie je antwoord leest. Elke vraag kun je overslaan.',
    begin: 'Begin',
    goOn: 'Ga verder',
    notNow: 'Niet nu',

    progress: (at: number, of: number) => `${at} van ${of}`,
    back: 'Terug',
    pass: 'Sla over',
    next: 'Volgende',
    wasPassed: 'Deze vraag sloeg je over. Alsnog antwoorden kan gewoon.',

    whoReads: 'Voor wie',
    change: 'wijzig',
    done: 'Klaar',
    whoIsThat: 'uitleg',
    onlyYou: 'Alleen jij',
    you: 'Jij',
    whoReadsThis: 'Wie leest je antwoord?',
    explains: {
      self: 'Niemand anders leest dit, ook je therapeut niet.',
      therapist: (names: string) => `Na het afronden is dit te lezen voor ${names}.`,
      couple: (therapists: string, partner: string) =>
        `Na het afronden is dit te lezen voor ${therapists}, en voor ${partner} pas als het gedeeld is.`,
    },

    lookBack: 'Even terugkijken',
    overview: 'Dit staat er. Je kunt overal nog iets veranderen.',
    answered: 'Ingevuld',
    passed: 'Overgeslagen',
    passedKept: 'Overgeslagen. Wat je daar schreef, blijft van jou alleen.',
    open: 'Leeg gelaten',
    finish: 'Afronden',
    finishing: 'Bezig met afronden',
    afterwards: {
      'both-submitted': (partner: string) =>
        `Wat ${partner} ook mag lezen, wordt gedeeld als jullie allebei hebben afgerond.`,
      'by-therapist': (partner: string) =>
        `Wat ${partner} ook mag lezen, wordt pas gedeeld als je therapeut dat met jullie doet.`,
      'by-partner': (partner: string) =>
        `Wat ${partner} ook mag lezen, wordt pas gedeeld als jij dat doet. Straks, later, of niet.`,
      never: () => '',
    },
    staysAsIs: 'Zolang niemand het gelezen heeft, kun je het terughalen.',
  },
  {
    preview: 'This is a preview. What you fill in here is not kept anywhere.',
    minutes: (minutes: number) => `About ${minutes} minutes`,
    minutesOnDays: (minutes: number, days: number) => `${days} days, about ${minutes} minutes each time`,
    lineFrom: (name: string) => `From ${name}`,
    yourTherapist: 'your therapist',
    yourPartner: 'your partner',
    why: 'Why this exercise',
    howItGoes: 'With every question you see beforehand who reads your answer. You can skip any question.',
    begin: 'Begin',
    goOn: 'Go on',
    notNow: 'Not now',

    progress: (at: number, of: number) => `${at} of ${of}`,
    back: 'Back',
    pass: 'Skip',
    next: 'Next',
    wasPassed: 'You skipped this question. You can still answer it.',

    whoReads: 'For whom',
    change: 'change',
    done: 'Done',
    whoIsThat: 'explanation',
    onlyYou: 'Only you',
    you: 'You',
    whoReadsThis: 'Who reads your answer?',
    explains: {
      self: 'Nobody else reads this, your therapist neither.',
      therapist: (names: string) => `Once you have finished, ${names} can read this.`,
      couple: (therapists: string, partner: string) =>
        `${therapists} can read this once you have finished. ${partner} only reads it when it has been shared.`,
    },

    lookBack: 'A look back',
    overview: 'This is what is there. You can still change anything.',
    answered: 'Filled in',
    passed: 'Skipped',
    passedKept: 'Skipped. What you wrote there stays with you alone.',
    open: 'Left empty',
    finish: 'Finish',
    finishing: 'Finishing',
    afterwards: {
      'both-submitted': (partner: string) =>
        `What ${partner} may read too is shared once you have both finished.`,
      'by-therapist': (partner: string) =>
        `What ${partner} may read too is only shared when your therapist does so with you.`,
      'by-partner': (partner: string) =>
        `What ${partner} may read too is only shared when you do so. Soon, later, or not.`,
      never: () => '',
    },
    staysAsIs: 'As long as nobody has read it, you can take it back.',
  },
);
