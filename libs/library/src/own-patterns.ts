import type { Exercise } from '@tweespraak/contracts/exercises';

/** Passage: look at your own patterns. Both look at themselves first and lay the answers side by side later. */
export const ownPatterns: Exercise = {
  key: 'own-patterns',
  version: 1,
  title: { nl: 'Mijn manier, jouw manier', en: 'My way, your way' },
  summary: {
    nl: 'Beide partners beschrijven hun manier met gevoelens, wat ze van huis meenamen en wat ze bij spanning doen, en vergelijken daarna.',
    en: 'Both partners describe their way with feelings, what they brought from home and what they do under tension, then compare.',
  },
  for: 'both',
  minutes: 20,
  vulnerable: false,
  audience: { widest: 'couple', preset: 'couple' },
  why: [
    {
      nl: 'Iedereen gaat op een eigen manier met gevoelens om. De een praat graag meteen en wordt onrustig van stilte. De ander trekt zich terug en vindt pas later woorden, of niet. Het ene is niet beter dan het andere.',
      en: 'We all have our own way with feelings. One person likes to talk straight away and gets restless when it goes quiet. Another pulls back and finds the words later, or not at all. Neither way is better.',
    },
    {
      nl: 'Zo’n manier ontstaat vaak al vroeg. Als kind keek je hoe de mensen om je heen het deden, en dat nam je mee. Nu leef je samen met iemand die iets anders meenam. Dat kan botsen: wat jou rust geeft als de spanning oploopt, maakt de ander soms juist onrustig. En andersom.',
      en: 'A way like that often starts early. As a child you watched how the people around you did it, and you took that with you. Now you share your life with someone who took something else along. That can clash: what calms you when things get tense may be just what unsettles the other. And the other way round.',
    },
    {
      nl: 'In deze oefening kijk je naar jezelf, niet naar de ander. Als je je eigen kant kent, hoeft niet alles van de ander te komen. Dan wordt het vaak voor jullie allebei wat lichter, en voelt praten wat veiliger.',
      en: 'In this exercise you look at yourself, not at the other. When you know your own side, not everything has to come from the other person. It often gets a little lighter for both of you, and talking feels a little safer.',
    },
  ],
  prompts: [
    {
      kind: 'choice',
      key: 'my-way',
      question: {
        nl: 'Wat doe je meestal met wat je voelt?',
        en: 'What do you usually do with what you feel?',
      },
      help: {
        nl: 'Kies wat je herkent. Het mag elkaar tegenspreken.',
        en: 'Choose whatever you recognise. Your choices may contradict each other.',
      },
      pick: 'many',
      options: [
        { key: 'talk-soon', label: { nl: 'Ik wil er snel over praten', en: 'I want to talk about it soon' } },
        { key: 'need-time', label: { nl: 'Ik heb eerst tijd nodig', en: 'I need some time first' } },
        { key: 'keep-it-in', label: { nl: 'Ik hou het voor mezelf', en: 'I keep it to myself' } },
        {
          key: 'get-busy',
          label: {
            nl: 'Ik ga iets doen: opruimen, sporten, werken',
            en: 'I get busy: tidying, exercise, work',
          },
        },
        { key: 'find-a-fix', label: { nl: 'Ik zoek een oplossing', en: 'I look for a solution' } },
        { key: 'make-a-joke', label: { nl: 'Ik maak er een grap van', en: 'I turn it into a joke' } },
        {
          key: 'tell-a-friend',
          label: { nl: 'Ik vertel het eerder aan iemand anders', en: 'I tell someone else first' },
        },
        {
          key: 'care-for-others',
          label: { nl: 'Ik let vooral op hoe anderen zich voelen', en: 'I mostly watch how others feel' },
        },
        {
          key: 'notice-late',
          label: {
            nl: 'Ik merk pas later dat ik iets voelde',
            en: 'I only notice later that I felt something',
          },
        },
        {
          key: 'it-shows',
          label: { nl: 'Ik zeg niets, maar je ziet het aan me', en: 'I say nothing, but it shows' },
        },
      ],
      other: true,
    },
    {
      kind: 'scale',
      key: 'words',
      question: {
        nl: 'Hoe makkelijk vind je woorden voor wat je voelt?',
        en: 'How easily do you find words for what you feel?',
      },
      low: { nl: 'Ik vind ze bijna nooit', en: 'I hardly ever find them' },
      high: { nl: 'Ze komen vanzelf', en: 'They come by themselves' },
    },
    {
      kind: 'scale',
      key: 'silence',
      question: {
        nl: 'Als het niet lekker loopt tussen jullie, hoe is stilte dan voor je?',
        en: 'When things aren’t going smoothly between the two of you, what is silence like for you?',
      },
      low: { nl: 'Ik word er onrustig van', en: 'It makes me restless' },
      high: { nl: 'Ik word er rustig van', en: 'It calms me down' },
    },
    {
      kind: 'list',
      key: 'from-home',
      question: {
        nl: 'Wat leerde je vroeger thuis over gevoelens, ook zonder woorden?',
        en: 'What did you learn about feelings at home, even without words?',
      },
      help: {
        nl: 'Denk aan hoe het ging als iemand boos, bang, blij of verdrietig was. Thuis is de plek waar jij opgroeide, of de mensen bij wie je je thuis voelde. Je kunt erbij zetten hoe het nu voor je is.',
        en: 'Think of what happened when someone was angry, afraid, glad or sad. Home is the place where you grew up, or the people you felt at home with. You can mark how it is for you now.',
      },
      marks: [
        { key: 'still-fits', label: { nl: 'Past nog bij me', en: 'Still suits me' } },
        { key: 'in-my-way', label: { nl: 'Zit me weleens in de weg', en: 'Gets in my way at times' } },
        { key: 'not-sure', label: { nl: 'Weet ik nog niet', en: 'Not sure yet' } },
      ],
      suggestions: [
        { nl: 'Alles kon aan tafel besproken worden', en: 'Anything could be talked about at the table' },
        { nl: 'Niet zeuren, gewoon doorgaan', en: 'No fuss, just carry on' },
        { nl: 'Wie verdrietig was, werd getroost', en: 'Anyone who was sad was comforted' },
        { nl: 'Boos worden mocht niet', en: 'Getting angry was not allowed' },
        { nl: 'Hard praten hoorde erbij', en: 'Loud voices were normal' },
        { nl: 'Na ruzie deden we alsof er niets was', en: 'After a row we acted as if nothing had happened' },
        { nl: 'We maakten overal een grapje van', en: 'We made a joke of everything' },
        { nl: 'Helpen deden we, erover praten niet', en: 'We helped each other, but did not talk about it' },
        { nl: 'Je sterk houden voor de anderen', en: 'Staying strong for the others' },
      ],
    },
    {
      kind: 'text',
      key: 'still-there',
      question: {
        nl: 'Wat van vroeger thuis zie je nu nog bij jezelf terug?',
        en: 'What from your home back then do you still see in yourself?',
      },
      help: {
        nl: 'Eén voorbeeld is genoeg. Bijvoorbeeld: ‘Als er hard gepraat wordt, ga ik de keuken opruimen.’',
        en: 'One example is enough. For instance: ‘When voices get loud, I start tidying the kitchen.’',
      },
      length: 'page',
    },
    {
      kind: 'choice',
      key: 'when-it-gets-tense',
      question: {
        nl: 'Wat doe je als de spanning tussen jullie oploopt?',
        en: 'What do you do when things get tense between the two of you?',
      },
      help: {
        nl: 'Kijk alleen naar wat je zelf doet. Vaak gebeurt het al voor je erover nadenkt.',
        en: 'Look only at what you do yourself. It often happens before you have thought about it.',
      },
      pick: 'many',
      options: [
        { key: 'ask-more', label: { nl: 'Ik ga meer vragen', en: 'I ask more questions' } },
        { key: 'go-quiet', label: { nl: 'Ik word stil', en: 'I go quiet' } },
        {
          key: 'settle-it-now',
          label: { nl: 'Ik wil het meteen uitpraten', en: 'I want to talk it out right away' },
        },
        { key: 'walk-off', label: { nl: 'Ik loop even weg', en: 'I walk away for a while' } },
        {
          key: 'explain',
          label: { nl: 'Ik ga uitleggen hoe het zit', en: 'I explain how things really are' },
        },
        { key: 'give-in', label: { nl: 'Ik geef snel toe', en: 'I give in quickly' } },
        { key: 'get-sharp', label: { nl: 'Ik word scherp of hard', en: 'I get sharp or loud' } },
        {
          key: 'change-subject',
          label: { nl: 'Ik begin over iets anders', en: 'I change the subject' },
        },
        { key: 'get-tearful', label: { nl: 'Ik schiet vol', en: 'I well up' } },
        { key: 'go-blank', label: { nl: 'Mijn hoofd wordt leeg', en: 'My mind goes blank' } },
      ],
      other: true,
    },
    {
      kind: 'text',
      key: 'what-i-hope',
      question: {
        nl: 'Waar hoop je eigenlijk op als het spannend wordt?',
        en: 'What are you really hoping for when things get tense?',
      },
      help: {
        nl: 'Bijvoorbeeld: dat het weer goed komt, dat iemand me hoort, dat het even rustig is.',
        en: 'For instance: that things will be all right again, that someone hears me, that it is calm for a while.',
      },
      length: 'line',
    },
    {
      kind: 'text',
      key: 'where-we-meet',
      question: {
        nl: 'Hoe werken jullie manieren op elkaar in, denk je?',
        en: 'How do your two ways work on each other, do you think?',
      },
      help: {
        nl: 'Begin bij jezelf. Bijvoorbeeld: ‘Als ik stil word, ga jij misschien zoeken.’ Of: ‘Als ik blijf vragen, heb jij misschien rust nodig.’ Je hoeft het niet zeker te weten.',
        en: 'Start with yourself. For instance: ‘When I go quiet, you may start searching.’ Or: ‘When I keep asking, you may need some calm.’ You don’t have to be certain.',
      },
      length: 'page',
    },
    {
      kind: 'reading',
      key: 'side-by-side',
      heading: { nl: 'Later, naast elkaar', en: 'Later, side by side' },
      paragraphs: [
        {
          nl: 'Als jullie antwoorden gedeeld zijn, kun je ze naast elkaar leggen. Lees eerst rustig. Je hoeft er nog niets van te vinden.',
          en: 'Once your answers have been shared, you can lay them side by side. Read them slowly first. You don’t need an opinion yet.',
        },
        {
          nl: 'Kijk dan waar jullie op elkaar lijken. Kijk ook waar het ene het andere oproept: wat doe jij, wat gebeurt er dan bij de ander, en wat doe jij daarna weer? Soms wordt dat een kringetje. Het gaat er niet om wie begon.',
          en: 'Then look for where you are alike. Look too for where one thing brings on the other: what do you do, what happens in the other then, and what do you do next? Sometimes that goes round in a circle. Who started it is not the point.',
        },
        {
          nl: 'Eén ding herkennen is al veel. Wil je dit liever niet samen lezen, of alleen tijdens een gesprek met je therapeut? Dat kan ook.',
          en: 'Recognising one thing is a lot already. Would you rather not read this together, or only in a session with your therapist? That is fine too.',
        },
      ],
    },
  ],
  closing: {
    nl: 'Jouw manier heeft je ooit geholpen, en mag met je meegroeien.',
    en: 'Your way once helped you, and it can grow along with you.',
  },
};
