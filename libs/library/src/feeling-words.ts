import type { Exercise } from '@tweespraak/contracts/exercises';

/** A week's diary of feeling words: never learned to express emotions. */
export const feelingWords: Exercise = {
  key: 'feeling-words',
  version: 1,
  title: { nl: 'Woorden voor wat je voelt', en: 'Words for what you feel' },
  summary: {
    nl: 'De partner kiest een week lang elke dag woorden bij een gevoel: hoe sterk het is, waar het in het lijf zit, en één zin erbij.',
    en: 'The partner picks words for a feeling each day for a week: how strong it is, where it sits in the body, and one sentence about it.',
  },
  for: 'each',
  minutes: 5,
  days: 7,
  vulnerable: false,
  audience: { widest: 'couple', preset: 'couple' },
  why: [
    {
      nl: 'Iets voelen is één. Er een woord voor vinden is twee. In het ene gezin hoor je elke dag wat iemand blij maakt of dwarszit. In het andere gezin komt dat zelden ter sprake. Op school leer je rekenen en spellen, maar zelden hoe je zegt dat je je eenzaam voelt.',
      en: 'Feeling something is one thing. Finding a word for it is another. In some homes you hear every day what made someone happy, or what is bothering them. In others it hardly ever comes up. School teaches you to count and to spell, but rarely how to say that you feel lonely.',
    },
    {
      nl: 'Wie weinig zegt, houdt dus lang niet altijd iets achter. Soms is er vanbinnen van alles, alleen nog geen woord dat past. En ook wie makkelijk praat, valt vaak terug op dezelfde paar: moe, druk, boos.',
      en: 'So someone who says little isn’t always holding something back. There may be plenty going on inside, and no word yet that fits. And people who talk easily often reach for the same few words: tired, busy, angry.',
    },
    {
      nl: 'Deze week oefen je een beetje, zoals met een taal die je aan het leren bent: een paar minuten per dag, een paar woorden tegelijk. Foute woorden bestaan hier niet. Niets voelen, of het niet weten, mag er ook staan.',
      en: 'This week you practise a little, as you would with a language you’re picking up: a few minutes a day, a few words at a time. There are no wrong words here. Feeling nothing, or not knowing, is fine to write down too.',
    },
  ],
  prompts: [
    {
      kind: 'reading',
      key: 'how-it-works',
      heading: { nl: 'Zo gaat het', en: 'How it goes' },
      paragraphs: [
        {
          nl: 'Zoek een moment dat bij je past, bijvoorbeeld bij de koffie of voor het slapengaan. Denk even terug aan je dag en kijk welke woorden erbij passen. Een paar minuten is genoeg.',
          en: 'Find a moment that suits you, over coffee perhaps, or just before bed. Think back over your day and see which words fit. A few minutes is enough.',
        },
        {
          nl: 'Zit jouw woord er niet bij, dan schrijf je het er zelf bij. Prettige gevoelens tellen net zo goed mee als lastige.',
          en: 'If your word isn’t there, you can add it. Pleasant feelings count just as much as difficult ones.',
        },
        {
          nl: 'De dagen hoeven niet achter elkaar te liggen. Sla je er een over, dan ga je verder wanneer het weer lukt. Minder dan zeven is ook goed.',
          en: 'The days don’t have to be in a row. If you skip one, you carry on when you can. Fewer than seven is fine too.',
        },
      ],
    },
    {
      kind: 'scale',
      key: 'finding-words',
      question: {
        nl: 'Hoe makkelijk vind je op dit moment woorden voor wat je voelt?',
        en: 'How easily do you find words for what you feel, at the moment?',
      },
      help: {
        nl: 'Elk getal is goed. Het is een begin, geen rapportcijfer.',
        en: 'Any number is fine. It’s a start, not a grade.',
      },
      low: { nl: 'Ik moet er lang naar zoeken', en: 'I have to search for them' },
      high: { nl: 'Ze komen vanzelf', en: 'They come by themselves' },
    },
    {
      kind: 'diary',
      key: 'week',
      question: { nl: 'Hoe was je dag?', en: 'How was your day?' },
      help: { nl: 'Eén woord is al genoeg.', en: 'One word is enough.' },
      days: 7,
      prompts: [
        {
          kind: 'feelings',
          key: 'feelings',
          question: { nl: 'Welke gevoelens kwamen er langs?', en: 'Which feelings came by?' },
          help: {
            nl: 'Kies een of meer woorden en geef aan hoe sterk je het voelde.',
            en: 'Pick one or more words, and how strongly you felt it.',
          },
        },
        {
          kind: 'choice',
          key: 'body',
          question: { nl: 'Waar in je lijf merkte je dat?', en: 'Where in your body did you notice it?' },
          help: {
            nl: 'Iets wat strak stond, warm werd, trilde of juist licht voelde.',
            en: 'Something that felt tight, warm or shaky, or light.',
          },
          pick: 'many',
          options: [
            { key: 'head', label: { nl: 'Hoofd', en: 'Head' } },
            { key: 'eyes', label: { nl: 'Ogen', en: 'Eyes' } },
            { key: 'jaw', label: { nl: 'Kaken', en: 'Jaw' } },
            { key: 'throat', label: { nl: 'Keel', en: 'Throat' } },
            { key: 'shoulders', label: { nl: 'Nek en schouders', en: 'Neck and shoulders' } },
            { key: 'chest', label: { nl: 'Borst', en: 'Chest' } },
            { key: 'belly', label: { nl: 'Buik', en: 'Belly' } },
            { key: 'back', label: { nl: 'Rug', en: 'Back' } },
            { key: 'hands', label: { nl: 'Armen en handen', en: 'Arms and hands' } },
            { key: 'legs', label: { nl: 'Benen en voeten', en: 'Legs and feet' } },
            { key: 'everywhere', label: { nl: 'Overal een beetje', en: 'A bit everywhere' } },
            { key: 'nowhere', label: { nl: 'Nergens, of ik weet het niet', en: 'Nowhere, or I don’t know' } },
          ],
          other: true,
        },
        {
          kind: 'text',
          key: 'sentence',
          question: { nl: 'Maak er één zin van.', en: 'Put it into one sentence.' },
          help: {
            nl: 'Bijvoorbeeld: ik was opgelucht toen ik eindelijk thuis op de bank zat.',
            en: 'For example: I was relieved when I finally got home and sat down on the sofa.',
          },
          length: 'line',
        },
      ],
    },
    {
      kind: 'list',
      key: 'words-to-keep',
      question: {
        nl: 'Welke woorden van deze dagen wil je onthouden?',
        en: 'Which words from these days would you like to remember?',
      },
      help: {
        nl: 'Schrijf ze onder elkaar. Als je wilt, zet je erbij wat voor woord het voor je is.',
        en: 'Write them one below the other. If you like, mark what kind of word it is for you.',
      },
      marks: [
        { key: 'new', label: { nl: 'Nieuw voor mij', en: 'New to me' } },
        { key: 'often', label: { nl: 'Kwam vaak terug', en: 'Came back often' } },
        { key: 'hard-to-say', label: { nl: 'Moeilijk om te zeggen', en: 'Hard to say' } },
      ],
      suggestions: [],
    },
    {
      kind: 'text',
      key: 'surprise',
      question: { nl: 'Wat verraste je de afgelopen dagen?', en: 'What surprised you along the way?' },
      help: {
        nl: 'Misschien een woord dat je anders nooit gebruikt. Of een plek in je lijf die het eerder wist dan jij.',
        en: 'Perhaps a word you never use. Or a place in your body that knew before you did.',
      },
      length: 'page',
    },
  ],
  closing: {
    nl: 'Af en toe even bij jezelf stilstaan is al veel; de woorden komen in hun eigen tempo.',
    en: 'Pausing now and then to notice how you are is already a lot; the words come at their own pace.',
  },
};
