import { defineWords } from '../ui/words';

export const togetherWords = defineWords(
  {
    title: 'Samen',
    intro: 'De vaste momenten die jullie met z’n tweeën houden.',
    introClosed: 'De vaste momenten die jullie met z’n tweeën hielden. Er komt niets meer bij.',
    propose: 'Iets voorstellen',
    proposeAbout: 'Een vast moment dat jij graag zou willen.',
    shared: 'Wat jullie deelden',
    sharedAbout: 'Antwoorden die jullie allebei lezen.',
    emptyTitle: 'Nog niets afgesproken',
    empty: 'Hier komen de vaste momenten die jullie samen afspreken, zoals een wandeling of een kop koffie.',
    emptyNext: 'Heb je een idee? Stel het hier voor, of neem het mee naar het volgende gesprek.',
    paused: 'Dit rust nu. Er hoeft niets.',
    next: (day: string) => `Vanaf ${day}:`,
    ended: (day: string) => `Dit deden jullie tot en met ${day}.`,
  },
  {
    title: 'Together',
    intro: 'The regular moments that the two of you keep.',
    introClosed: 'The regular moments that the two of you kept. Nothing more is added.',
    propose: 'Propose something',
    proposeAbout: 'A regular moment that you would like.',
    shared: 'What you shared',
    sharedAbout: 'Answers that both of you read.',
    emptyTitle: 'Nothing agreed yet',
    empty: 'The regular moments you agree on together will be here, such as a walk or a cup of coffee.',
    emptyNext: 'Do you have an idea? Propose it here, or bring it to the next session.',
    paused: 'This is resting now. Nothing is needed.',
    next: (day: string) => `From ${day}:`,
    ended: (day: string) => `You did this until ${day}.`,
  },
);
