import type { Exercise } from '@tweespraak/contracts/exercises';

/** A talk that missed, and a card for what is needed next time: communication styles. */
export const solveOrListen: Exercise = {
  key: 'solve-or-listen',
  version: 1,
  title: { nl: 'Oplossen of luisteren', en: 'Solving or listening' },
  summary: {
    nl: 'De partner kijkt terug op een gesprek waarin het misliep en kiest een kaartje om een volgende keer te laten zien wat nodig is.',
    en: 'The partner looks back at a talk that missed its mark and picks a card to show next time what is needed.',
  },
  for: 'each',
  minutes: 20,
  vulnerable: false,
  audience: { widest: 'couple', preset: 'couple' },
  why: [
    {
      nl: 'Je komt thuis na een rotdag en begint te vertellen. Nog voor je uitgepraat bent, ligt er een plan op tafel. Of andersom: je denkt hard mee, je zoekt iets wat kan helpen, en dan hoor je dat je niet luistert. Er was geen kwade wil bij, en toch liep het mis.',
      en: 'You come home after a rotten day and start telling the story. Before you’ve finished, there’s a plan on the table. Or it goes the other way: you think hard, you look for something that might help, and then you hear that you aren’t listening. Nobody meant any harm, and still it went wrong.',
    },
    {
      nl: 'Vaak botsen hier twee manieren van helpen. Voor de een is helpen iets doen. Naast iemands verdriet blijven zitten voelt dan als met lege handen staan. Voor de ander is helpen erbij blijven, ook als er niets te repareren valt. Allebei is zorg. Alleen zie je dat bij een ander niet altijd.',
      en: 'Often two ways of helping run into each other here. For one person, helping is doing something. Just sitting beside someone who is sad can feel like standing there empty-handed. For another, helping is staying close, even when nothing can be repaired. Both are care. It’s just not always easy to see in someone else.',
    },
    {
      nl: 'Wat jij nodig hebt, is moeilijk te raden. Eén zin vooraf helpt vaak al. Hier zoek je die zin.',
      en: 'What you need is hard to guess. One sentence beforehand often helps. Here you look for that sentence.',
    },
  ],
  prompts: [
    {
      kind: 'reading',
      key: 'one-talk',
      heading: { nl: 'Eén gesprek', en: 'One talk' },
      paragraphs: [
        {
          nl: 'Denk aan een gesprek van de laatste tijd waarin jullie langs elkaar heen praatten. Misschien kreeg je raad waar je niets mee kon. Of je gaf raad, en merkte dat die niet aankwam.',
          en: 'Think of a talk from the past few weeks in which the two of you talked past each other. Perhaps you got advice that was no use to you. Or you gave advice, and noticed it didn’t land.',
        },
        {
          nl: 'Neem liever iets kleins dan de grootste ruzie. Wie er gelijk had, doet er nu even niet toe.',
          en: 'Something small works better than the biggest row. Who was right doesn’t matter for now.',
        },
      ],
    },
    {
      kind: 'choice',
      key: 'my-side',
      question: { nl: 'Waar stond jij in dat gesprek?', en: 'Where were you in that talk?' },
      pick: 'one',
      options: [
        {
          key: 'told-got-solution',
          label: {
            nl: 'Ik vertelde iets en kreeg een oplossing',
            en: 'I was telling something and got a solution',
          },
        },
        {
          key: 'gave-solution',
          label: {
            nl: 'Ik luisterde en kwam met een oplossing',
            en: 'I was listening and came up with a solution',
          },
        },
        {
          key: 'wanted-to-talk',
          label: {
            nl: 'Ik wilde praten en het ging al snel over iets anders',
            en: 'I wanted to talk and the subject soon changed',
          },
        },
        {
          key: 'went-quiet',
          label: {
            nl: 'Ik werd stil, want ik wist niet wat ik kon zeggen',
            en: 'I went quiet, because I didn’t know what to say',
          },
        },
      ],
      other: true,
    },
    {
      kind: 'text',
      key: 'what-was-said',
      question: { nl: 'Wat werd er gezegd?', en: 'What was said?' },
      help: {
        nl: 'Een paar zinnen, zoals je ze je herinnert. Alsof je er een opname van terugluistert.',
        en: 'A few sentences, as you remember them. As if you were playing back a recording.',
      },
      length: 'page',
    },
    {
      kind: 'feelings',
      key: 'what-i-felt',
      question: { nl: 'Wat voelde je op dat moment?', en: 'What did you feel at that moment?' },
      help: { nl: 'Twee dingen tegelijk kan ook.', en: 'It can be two things at once.' },
    },
    {
      kind: 'text',
      key: 'what-was-meant',
      question: { nl: 'Wat bedoelde je eigenlijk?', en: 'What did you really mean?' },
      help: {
        nl: 'De zin onder je zin. Als je wilt, schrijf je erbij wat er aan de andere kant bedoeld kan zijn.',
        en: 'The sentence underneath your sentence. If you like, add what may have been meant on the other side.',
      },
      length: 'page',
    },
    {
      kind: 'text',
      key: 'what-was-needed',
      question: { nl: 'Wat had je toen nodig?', en: 'What did you need right then?' },
      help: {
        nl: 'Iets kleins telt ook: een hand, een knik, even stilte.',
        en: 'Small things count: a hand, a nod, a moment of quiet.',
      },
      length: 'line',
    },
    {
      kind: 'choice',
      key: 'need-card',
      question: {
        nl: 'Welk kaartje wil je een volgende keer laten zien?',
        en: 'Which card would you like to show next time?',
      },
      help: {
        nl: 'Je kunt het zeggen, appen of op tafel leggen. Elke keer mag het een ander kaartje zijn. En soms komt het even niet uit, dan kan het later.',
        en: 'You can say it, text it or put it on the table. It can be a different card each time. And sometimes it isn’t a good moment, and then later is fine.',
      },
      pick: 'one',
      options: [
        { key: 'listen', label: { nl: 'Luister alleen even', en: 'Just listen' } },
        { key: 'hold', label: { nl: 'Hou me even vast', en: 'Hold me for a moment' } },
        { key: 'think-along', label: { nl: 'Denk met me mee', en: 'Think it through with me' } },
        {
          key: 'leave-me-a-while',
          label: { nl: 'Laat me even, ik kom zo terug', en: 'Give me a while, I’ll come back' },
        },
      ],
      other: true,
    },
    {
      kind: 'rewrite',
      key: 'ask-instead',
      question: {
        nl: 'Hoe klinkt dit als je vraagt wat je nodig hebt?',
        en: 'How does this sound when you ask for what you need?',
      },
      help: {
        nl: 'Kies de zinnen die je kent. ‘Bemoei je er niet mee’ kan worden: ‘Ik wil het eerst even kwijt. Heb je vijf minuten om te luisteren?’ Een zin van jezelf kan ook.',
        en: 'Pick the ones that sound familiar. ‘Stay out of it’ can become: ‘I’d like to get it off my chest first. Do you have five minutes to listen?’ You can bring a sentence of your own too.',
      },
      sentences: [
        { key: 'you-never-listen', text: { nl: 'Je luistert ook nooit.', en: 'You never listen.' } },
        {
          key: 'no-advice',
          text: { nl: 'Ik heb niks aan die tips van jou.', en: 'Your tips are no use to me.' },
        },
        {
          key: 'what-do-you-want',
          text: { nl: 'Wat wil je dan dat ik doe?', en: 'So what do you want me to do?' },
        },
        { key: 'never-mind', text: { nl: 'Laat maar, er is niks.', en: 'Never mind, it’s nothing.' } },
      ],
      own: 2,
    },
  ],
  closing: {
    nl: 'Het hoeft niet mooi te klinken; ook een onhandige vraag is een uitnodiging.',
    en: 'It doesn’t have to sound good; a clumsy question is an invitation too.',
  },
};
