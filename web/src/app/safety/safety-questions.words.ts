import { defineWords } from '../ui/words';

/** The questions and what can be answered, for who answers and for who reads. */
export const safetyQuestionsWords = defineWords(
  {
    'speak-freely': {
      question: 'Kun je in het gesprek alles zeggen, ook als je partner erbij zit?',
      answers: { yes: 'Ja', 'not-everything': 'Niet alles', no: 'Nee' },
    },
    afraid: {
      question: 'Ben je weleens bang voor hoe je partner reageert?',
      answers: { never: 'Nooit', sometimes: 'Soms', often: 'Vaak' },
    },
    'own-choices': {
      question: 'Kun je zelf bepalen wie je ziet, waar je heen gaat en wat je met je geld doet?',
      answers: { yes: 'Ja', 'not-always': 'Niet altijd', no: 'Nee' },
    },
    'say-no': {
      question: 'Kun je nee zeggen tegen seks of aanraken, zonder dat het gevolgen heeft?',
      answers: { yes: 'Ja', 'not-always': 'Niet altijd', no: 'Nee' },
    },
    hurt: {
      question: 'Heeft je partner je pijn gedaan, vastgehouden of bedreigd?',
      answers: { never: 'Nooit', 'longer-ago': 'Langer geleden', 'past-year': 'Het afgelopen jaar' },
    },
    watched: {
      question: 'Kijkt je partner mee in je telefoon, je berichten of waar je bent?',
      answers: { no: 'Nee', perhaps: 'Misschien', yes: 'Ja' },
    },
    others: {
      question: 'Maak je je zorgen over iemand anders bij jullie thuis, bijvoorbeeld een kind?',
      answers: { no: 'Nee', 'a-little': 'Een beetje', yes: 'Ja' },
    },
    reach: {
      question: 'Hoe kan je therapeut je veilig bereiken?',
      answers: { 'session-only': 'Alleen in het gesprek', call: 'Bel me', message: 'Stuur me een bericht' },
    },
    more: { question: 'Wil je er nog iets bij zeggen?' },
  },
  {
    'speak-freely': {
      question: 'Can you say everything in the session, even with your partner there?',
      answers: { yes: 'Yes', 'not-everything': 'Not everything', no: 'No' },
    },
    afraid: {
      question: 'Are you ever afraid of how your partner reacts?',
      answers: { never: 'Never', sometimes: 'Sometimes', often: 'Often' },
    },
    'own-choices': {
      question: 'Can you decide for yourself who you see, where you go and what you do with your money?',
      answers: { yes: 'Yes', 'not-always': 'Not always', no: 'No' },
    },
    'say-no': {
      question: 'Can you say no to sex or touch, without consequences?',
      answers: { yes: 'Yes', 'not-always': 'Not always', no: 'No' },
    },
    hurt: {
      question: 'Has your partner hurt you, held you against your will or threatened you?',
      answers: { never: 'Never', 'longer-ago': 'Longer than a year ago', 'past-year': 'In the past year' },
    },
    watched: {
      question: 'Does your partner check your phone, your messages or where you are?',
      answers: { no: 'No', perhaps: 'Perhaps', yes: 'Yes' },
    },
    others: {
      question: 'Are you worried about someone else at home, a child for instance?',
      answers: { no: 'No', 'a-little': 'A little', yes: 'Yes' },
    },
    reach: {
      question: 'How can your therapist reach you safely?',
      answers: { 'session-only': 'Only in the session', call: 'Call me', message: 'Send me a message' },
    },
    more: { question: 'Would you like to add anything?' },
  },
);
