import type { Exercise } from '@tweespraak/contracts/exercises';

/** Passage: acknowledge other forms of love. A week of looking, then one appreciation. */
export const otherLove: Exercise = {
  key: 'other-love',
  version: 1,
  title: { nl: 'Liefde zonder woorden', en: 'Love without words' },
  summary: {
    nl: 'De partner noteert zeven dagen welke zorg zonder woorden opviel en schrijft daarna één waardering: ‘Ik merk dat …, ik waardeer dat …’',
    en: 'For seven days the partner notes the care without words that stood out, and then writes one appreciation: ‘I notice that …, I value that …’',
  },
  for: 'each',
  minutes: 5,
  days: 7,
  vulnerable: false,
  audience: { widest: 'couple', preset: 'couple' },
  why: [
    {
      nl: 'Liefde klinkt niet altijd als ‘ik hou van je’. Soms klinkt liefde als een fietspomp, omdat je band zacht was. Als een kop thee die er ineens staat. Als een flauwe grap op het goede moment. Iemand die weinig zegt, kan toch veel geven.',
      en: 'Love doesn’t always sound like ‘I love you’. Sometimes it sounds like a bicycle pump, because your tyre was soft. Like a cup of tea that is suddenly there. Like a silly joke at the right moment. Someone who says little can still give a lot.',
    },
    {
      nl: 'Zulke dingen zie je snel over het hoofd. Ze zijn klein en gewoon, en er hangt geen briefje aan. In een moeilijke tijd vallen ze nog minder op. Toch doet het iets als zorg gezien wordt. Het kan jullie dichter bij elkaar brengen, ook als er weinig woorden zijn.',
      en: 'Things like these are easy to miss. They are small and ordinary, and they come without a note. In a hard time they stand out even less. Still, it does something when care is seen. It can bring you closer, even when there are few words.',
    },
    {
      nl: 'Daarom kijk je zeven dagen naar wat er is. Je hoeft niets goed te praten en niets te vergeten. Wat je mist, mag je blijven missen. Aan het eind schrijf je één ding op dat je waardeert.',
      en: 'So for seven days you look at what is there. You don’t have to excuse anything or forget anything. What you miss, you may go on missing. At the end you write down one thing you value.',
    },
  ],
  prompts: [
    {
      kind: 'reading',
      key: 'what-to-look-for',
      heading: { nl: 'Waar je op kunt letten', en: 'What to look out for' },
      paragraphs: [
        {
          nl: 'Kijk naar gewone dingen. Je kon uitslapen. Het licht in de gang was al aan. De laatste koek lag er nog. Iemand bleef bij je zitten zonder iets te zeggen.',
          en: 'Look at ordinary things. You got a lie-in. The light in the hall was already on. The last biscuit was still there. Someone stayed next to you without saying anything.',
        },
        {
          nl: 'Eén ding op een dag is genoeg. Je hoeft er niets over te zeggen en je houdt geen score bij. Een dag zonder is ook goed; die hoef je niet in te halen.',
          en: 'One thing a day is enough. You don’t have to say anything about it, and there is no score to keep. A day without is fine too; there is no need to catch up.',
        },
      ],
    },
    {
      kind: 'diary',
      key: 'care-i-noticed',
      question: {
        nl: 'Welke zorg zonder woorden viel je op?',
        en: 'What care without words did you notice?',
      },
      help: {
        nl: 'Zeven dagen, niet per se achter elkaar. Minder mag ook.',
        en: 'Seven days, not necessarily in a row. Fewer is fine too.',
      },
      days: 7,
      prompts: [
        {
          kind: 'text',
          key: 'what-i-noticed',
          question: { nl: 'Wat merkte je vandaag?', en: 'What did you notice today?' },
          help: {
            nl: 'Schrijf het op zoals het was. Bijvoorbeeld: ‘Mijn brood was al gesmeerd.’',
            en: 'Write it down as it was. For instance: ‘My sandwiches were already made.’',
          },
          length: 'line',
        },
        {
          kind: 'choice',
          key: 'kind-of-care',
          question: { nl: 'Wat voor zorg was het?', en: 'What kind of care was it?' },
          pick: 'many',
          options: [
            {
              key: 'something-done',
              label: { nl: 'Iets doen of regelen', en: 'Doing or arranging something' },
            },
            {
              key: 'something-made',
              label: { nl: 'Iets maken of meebrengen', en: 'Making or bringing something' },
            },
            {
              key: 'taken-over',
              label: { nl: 'Iets van me overnemen', en: 'Taking something off my hands' },
            },
            { key: 'touch', label: { nl: 'Een aanraking', en: 'A touch' } },
            { key: 'humour', label: { nl: 'Een grap of een knipoog', en: 'A joke or a wink' } },
            {
              key: 'remembered',
              label: { nl: 'Iets voor me onthouden', en: 'Remembering something for me' },
            },
            { key: 'staying-near', label: { nl: 'Erbij blijven', en: 'Staying close by' } },
            { key: 'giving-room', label: { nl: 'Me rust of ruimte geven', en: 'Giving me rest or room' } },
            { key: 'standing-up', label: { nl: 'Voor me opkomen', en: 'Standing up for me' } },
          ],
          other: true,
        },
      ],
    },
    {
      kind: 'text',
      key: 'stayed-with-me',
      question: {
        nl: 'Als je terugkijkt: welk moment is je bijgebleven?',
        en: 'Looking back: which moment has stayed with you?',
      },
      help: { nl: 'En wat betekende het voor je?', en: 'And what did it mean to you?' },
      length: 'page',
    },
    {
      kind: 'text',
      key: 'appreciation',
      question: {
        nl: 'Wat merk je, en wat waardeer je daaraan?',
        en: 'What do you notice, and what do you value in it?',
      },
      help: {
        nl: 'Maak er één zin van, of twee: ‘Ik merk dat …, ik waardeer dat …’ Bijvoorbeeld: ‘Ik merk dat je ’s ochtends zachtjes doet als ik nog slaap. Ik waardeer dat je aan me denkt.’ Hou het klein en echt. Een ‘maar’ kan een andere keer.',
        en: 'Make it one sentence, or two: ‘I notice that …, I value that …’ For instance: ‘I notice that you move about quietly in the morning while I’m asleep. I value that you think of me.’ Keep it small and true. A ‘but’ can wait for another time.',
      },
      audience: { widest: 'couple', preset: 'couple' },
      length: 'line',
    },
  ],
  closing: {
    nl: 'Fijn dat je hebt stilgestaan bij wat er al is.',
    en: 'Good that you took the time to see what is already there.',
  },
};
