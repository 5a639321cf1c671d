import type { Exercise } from '@tweespraak/contracts/exercises';

/** The unwritten rules about feelings at home: upbringing and family patterns. */
export const familyRules: Exercise = {
  key: 'family-rules',
  version: 1,
  title: { nl: 'Regels van thuis', en: 'Rules from home' },
  summary: {
    nl: 'De partner zet de ongeschreven regels van vroeger thuis over gevoelens op een rij en kijkt wat mag blijven, zachter mag of weg mag.',
    en: 'The partner lists the unwritten rules about feelings from childhood and looks at what to keep, soften or let go.',
  },
  for: 'each',
  minutes: 25,
  vulnerable: false,
  audience: { widest: 'couple', preset: 'couple' },
  why: [
    {
      nl: 'In elk gezin gelden regels die nergens staan. Hoe hard je mag lachen. Of er gehuild wordt waar anderen bij zijn. Wie troost krijgt, en wie zich groot houdt. Niemand legde ze je uit. Je keek, je deed mee, en zo hoorde je erbij.',
      en: 'Every family has rules that aren’t written anywhere. How loud you can laugh. Whether people cry in front of each other. Who gets comforted, and who keeps a brave face. Nobody explained them. You watched, you joined in, and that’s how you belonged.',
    },
    {
      nl: 'Zulke regels verhuizen met je mee. Misschien zeg je weinig over wat je voelt, omdat stil zijn toen klopte. Of je wilt juist alles uitpraten, omdat er thuis te veel bleef liggen. Het anders doen kan vreemd voelen, alsof je iemand van vroeger in de steek laat.',
      en: 'Rules like these move house with you. Maybe you say little about what you feel, because back then quiet was right. Or maybe you want to talk everything through, because so much was left unspoken. Doing it differently can feel strange, as if you’re letting down someone from those days.',
    },
    {
      nl: 'In deze oefening leg je jouw regels eens naast elkaar. Om schuld gaat het hier niet: veel regels waren ooit ergens goed voor. Je kijkt wat je ervan wilt houden, en wat niet meer bij je past.',
      en: 'In this exercise you lay your rules side by side. This isn’t about blame: many rules were good for something once. You look at what you’d like to keep, and what no longer suits you.',
    },
  ],
  prompts: [
    {
      kind: 'reading',
      key: 'kitchen-table',
      heading: { nl: 'Terug naar de keukentafel', en: 'Back to the kitchen table' },
      paragraphs: [
        {
          nl: 'Stel je een gewone dag voor in het huis waar je opgroeide. Wie is er thuis? Wat gebeurt er als iemand boos is, of verdriet heeft, of dolblij binnenkomt? Wat zeggen ze dan tegen elkaar, en wat niet?',
          en: 'Picture an ordinary day in the house where you grew up. Who is home? What happens when someone is angry, or upset, or comes in overjoyed? What do they say to each other, and what goes unsaid?',
        },
        {
          nl: 'Had je meer dan één thuis, neem dan de plek die het eerst bij je opkomt. Wordt het te zwaar, leg de oefening dan gerust weg. Verder gaan kan later, en het hoeft niet.',
          en: 'If you had more than one home, take the place that comes to mind first. If it gets too heavy, put the exercise aside. You can go on later, and you don’t have to.',
        },
      ],
    },
    {
      kind: 'choice',
      key: 'when-i-was-sad',
      question: {
        nl: 'Als je als kind verdriet had, wat gebeurde er dan meestal?',
        en: 'When you were upset as a child, what usually happened?',
      },
      help: { nl: 'Meer dan één antwoord kan ook.', en: 'You can pick more than one.' },
      pick: 'many',
      options: [
        { key: 'comforted', label: { nl: 'Iemand kwam bij me zitten', en: 'Someone came and sat with me' } },
        { key: 'fixed', label: { nl: 'Iemand loste het voor me op', en: 'Someone fixed it for me' } },
        { key: 'joked', label: { nl: 'Er werd een grap van gemaakt', en: 'Someone turned it into a joke' } },
        { key: 'carried-on', label: { nl: 'Alles ging gewoon door', en: 'Everything just carried on' } },
        {
          key: 'told-to-be-brave',
          label: { nl: 'Ik hoorde dat ik flink moest zijn', en: 'I was told to be brave' },
        },
        { key: 'someone-cross', label: { nl: 'Er werd iemand boos', en: 'Someone got cross' } },
        {
          key: 'took-care',
          label: {
            nl: 'Ik zorgde dat een ander er geen last van had',
            en: 'I made sure it was no bother to anyone',
          },
        },
        {
          key: 'went-away',
          label: { nl: 'Ik ging naar mijn kamer of naar buiten', en: 'I went to my room, or outside' },
        },
        { key: 'did-not-show', label: { nl: 'Niemand kon het aan me zien', en: 'Nobody could tell' } },
      ],
      other: true,
    },
    {
      kind: 'list',
      key: 'rules',
      question: {
        nl: 'Welke ongeschreven regels golden er thuis als het om gevoelens ging?',
        en: 'Which unwritten rules did you have at home about feelings?',
      },
      help: {
        nl: 'Schrijf op wat je te binnen schiet, of neem er een over. Geef daarna aan wat je met een regel wilt: houden, zachter maken of loslaten. Nog niet kiezen kan ook.',
        en: 'Write down what comes to mind, or take one from the list. Then mark what you’d like to do with a rule: keep it, soften it or let it go. You can leave it open too.',
      },
      marks: [
        { key: 'keep', label: { nl: 'Houden', en: 'Keep' } },
        { key: 'soften', label: { nl: 'Zachter maken', en: 'Soften' } },
        { key: 'let-go', label: { nl: 'Loslaten', en: 'Let go' } },
      ],
      suggestions: [
        { nl: 'De vuile was hang je niet buiten', en: 'We don’t wash our dirty linen in public' },
        { nl: 'Doe maar gewoon, dan doe je al gek genoeg', en: 'Just act normal, that’s crazy enough' },
        { nl: 'Huilen doe je op je eigen kamer', en: 'If you need to cry, you go to your room' },
        { nl: 'Wie boos wordt, heeft verloren', en: 'Whoever gets angry has lost' },
        { nl: 'Niet klagen maar dragen', en: 'No moaning, just get on with it' },
        { nl: 'Een ander heeft het altijd zwaarder', en: 'Someone else always has it worse' },
        { nl: 'Je zoekt het zelf maar uit', en: 'You sort things out on your own' },
        { nl: 'We houden het gezellig', en: 'We keep things pleasant' },
        { nl: 'Met een grap kom je overal doorheen', en: 'A joke gets you through anything' },
        {
          nl: 'We lopen op onze tenen voor wie het moeilijk heeft',
          en: 'We tiptoe around whoever is having a hard time',
        },
        {
          nl: 'Alles wordt uitgepraat, ook als je geen zin hebt',
          en: 'Everything gets talked through, like it or not',
        },
        { nl: 'We gaan niet met ruzie slapen', en: 'We don’t go to bed angry' },
        { nl: 'Wie iets dwarszit, mag het zeggen', en: 'If something’s bothering you, you can say so' },
        {
          nl: 'Er is altijd een schouder en iets lekkers',
          en: 'There’s always a shoulder, and something nice to eat',
        },
      ],
    },
    {
      kind: 'text',
      key: 'one-rule',
      question: {
        nl: 'Bij welke regel wil je wat langer stilstaan?',
        en: 'Which rule would you like to stay with a little longer?',
      },
      help: {
        nl: 'Bijvoorbeeld een die je zachter wilt maken. De volgende vragen gaan daarover.',
        en: 'One you’d like to soften, for instance. The next questions are about that one.',
      },
      length: 'line',
    },
    {
      kind: 'text',
      key: 'loyal-to',
      question: {
        nl: 'Aan wie blijf je trouw als je je aan die regel houdt?',
        en: 'When you keep that rule, who are you staying loyal to?',
      },
      help: {
        nl: 'Misschien aan een ouder die sterk wilde zijn, aan een zus, aan een opa. ‘Aan niemand’ of ‘geen idee’ is ook een antwoord.',
        en: 'Perhaps a parent who wanted to be strong, a sister, a grandfather. ‘No one’ or ‘no idea’ is an answer too.',
      },
      length: 'page',
    },
    {
      kind: 'text',
      key: 'cost',
      question: {
        nl: 'Wat zou het je kosten om het een keer anders te doen?',
        en: 'What would it cost you to do it differently, just once?',
      },
      help: {
        nl: 'Misschien voelt het onwennig. Misschien ben je bang dat iemand ervan opkijkt.',
        en: 'It may feel unfamiliar. You may be afraid of raising eyebrows.',
      },
      length: 'page',
    },
    {
      kind: 'text',
      key: 'gain',
      question: { nl: 'En wat zou het je kunnen geven?', en: 'And what might it give you?' },
      help: {
        nl: 'Iets kleins telt ook: wat meer lucht, een arm om je heen.',
        en: 'Small things count too: a bit more air, an arm around you.',
      },
      length: 'page',
    },
    {
      kind: 'scale',
      key: 'room',
      question: {
        nl: 'Hoeveel ruimte voel je vandaag om het anders te doen?',
        en: 'How much room do you feel today to do it differently?',
      },
      help: { nl: 'Elk getal is goed. Ook nul.', en: 'Any number is fine. Zero too.' },
      low: { nl: 'Nog geen', en: 'None yet' },
      high: { nl: 'Alle ruimte', en: 'All the room I need' },
    },
  ],
  closing: {
    nl: 'Toen deed je het met wat er was; nu mag je zelf kiezen, in je eigen tempo.',
    en: 'Back then you made do with what there was; now you can choose for yourself, at your own pace.',
  },
};
