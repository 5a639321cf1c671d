import { defineWords } from '../ui/words';

export const messagesOffWords = defineWords(
  {
    title: 'Berichten',
    busy: 'Een ogenblik.',
    off: 'Je krijgt geen berichten meer.',
    offText: 'Verder hoef je niets te doen. Dit venster mag dicht.',
    again: 'Toch weer aan',
    on: 'Ze staan weer aan, op de tijd die je koos.',
    late: 'Met deze link kan dat niet meer. Log in om ze weer aan te zetten.',
    noLink: 'Open de link uit het bericht. Dan staan ze meteen uit.',
    start: 'Naar de startpagina',
    retry: 'Probeer het opnieuw',
  },
  {
    title: 'Messages',
    busy: 'One moment.',
    off: 'You will get no more messages.',
    offText: 'There is nothing else you need to do. You can close this window.',
    again: 'Turn them back on',
    on: 'They are on again, at the time you chose.',
    late: 'This link can no longer do that. Sign in to turn them on again.',
    noLink: 'Open the link in the message. Then they are off at once.',
    start: 'To the start page',
    retry: 'Try again',
  },
);
