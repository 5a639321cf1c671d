import { defineWords } from '../../ui/words';

export const helpNowWords = defineWords(
  {
    title: 'Hulp nu',
    intro: 'Je therapeut leest hier niet mee op elk moment. Deze mensen kun je dag en nacht bellen.',
    emergency: { name: '112', when: 'Als jij of iemand anders nu gevaar loopt.' },
    home: {
      name: 'Veilig Thuis · 0800 2000',
      when: 'Als het thuis niet veilig voelt. Gratis, het mag zonder je naam.',
    },
    life: { name: '113 · of gratis 0800 0113', when: 'Als je niet meer wilt leven, of denkt aan zelfmoord.' },
    trace: 'Een nummer dat je belt blijft in je bellijst staan. Daar kun je het wissen.',
  },
  {
    title: 'Help now',
    intro: 'Your therapist does not read along all the time. You can call these people day and night.',
    emergency: { name: '112', when: 'If you or someone else is in danger now.' },
    home: {
      name: 'Veilig Thuis · 0800 2000',
      when: 'If it does not feel safe at home. Free, and you need not give your name.',
    },
    life: {
      name: '113 · or free 0800 0113',
      when: 'If you do not want to live any more, or think about suicide.',
    },
    trace: 'A number that you call stays in your call list. You can delete it there.',
  },
);
