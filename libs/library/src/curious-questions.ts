import type { Exercise } from '@tweespraak/contracts/exercises';

const card = (key: string, nl: string, en: string) => ({ key, text: { nl, en } });

/** Light ones first and between the others, so that whoever stops early has seen both. No card asks why. */
const invitations = [
  card('by-itself', 'Wat ging er vandaag vanzelf?', 'What went easily today?'),
  card(
    'best-bite',
    'Wat is het lekkerste wat je deze week hebt gegeten?',
    'What is the nicest thing you ate this week?',
  ),
  card(
    'quietest-moment',
    'Wat was het rustigste moment van je dag?',
    'What was the quietest moment of your day?',
  ),
  card(
    'weather',
    'Welk weer past bij je dag: zon, wolken, mist of storm?',
    'Which weather suits your day: sun, clouds, fog or storm?',
  ),
  card(
    'where-you-played',
    'Waar speelde je als kind het liefst?',
    'Where did you most like to play as a child?',
  ),
  card(
    'unthanked',
    'Wat heb je vandaag gedaan waar niemand je voor bedankte?',
    'What did you do today that no one thanked you for?',
  ),
  card(
    'song',
    'Welk liedje past bij jouw week? Zullen we het opzetten?',
    'Which song fits your week? Shall we put it on?',
  ),
  card(
    'coming-home',
    'Wat vind je fijn als je net thuiskomt?',
    'What do you like when you have just come home?',
  ),
  card(
    'full-head',
    'Hoe vol zit je hoofd, van nul tot tien? Alleen een cijfer is genoeg.',
    'How full is your head, from zero to ten? Just a number is enough.',
  ),
  card(
    'hand-or-hug',
    'Wat heb je nu het liefst: een hand, een knuffel, of even niets?',
    'What would you like best now: a hand, a hug, or nothing for a while?',
  ),
  card(
    'laughed',
    'Waar moest je vandaag om lachen, al was het maar even?',
    'What made you laugh today, if only briefly?',
  ),
  card(
    'easier-place',
    'Waar praat jij het makkelijkst: in de auto, buiten, of in het donker?',
    'Where is it easiest for you to talk: in the car, outdoors, or in the dark?',
  ),
  card(
    'extra-room',
    'Stel, we krijgen er een kamer bij. Wat maak jij ervan?',
    'Say we got an extra room. What would you make of it?',
  ),
  card('still-there', 'Wat zit er van vandaag nog in je hoofd?', 'What from today is still on your mind?'),
  card(
    'at-the-table',
    'Hoe ging het vroeger bij jullie aan tafel?',
    'What were mealtimes like when you were young?',
  ),
  card(
    'sofa-or-alone',
    'Waar heb je vanavond meer aan: samen op de bank, of even alleen?',
    'What would do you more good tonight: the sofa together, or some time alone?',
  ),
  card(
    'without-knowing',
    'Wat doe ik waar jij blij mee bent, misschien zonder dat ik het weet?',
    'What do I do that you are glad of, perhaps without my knowing?',
  ),
  card(
    'an-hour',
    'Wat zou je doen met een uur helemaal voor jezelf?',
    'What would you do with an hour all to yourself?',
  ),
  card(
    'smell',
    'Welke geur brengt je terug naar vroeger?',
    'Which smell takes you back to when you were small?',
  ),
  card(
    'need-space',
    'Hoe kan ik merken dat je even ruimte nodig hebt?',
    'How can I tell that you need some space?',
  ),
  card('picture-of-us', 'Welke foto van ons vind jij mooi?', 'Which photo of us do you like?'),
  card(
    'dreaded-chore',
    'Tegen welk klusje zie je op? Misschien kan ik meedoen.',
    'Which chore are you not looking forward to? Perhaps I can join in.',
  ),
  card(
    'tired-where',
    'Waar in je lijf voel je het als je moe bent?',
    'Where in your body do you feel it when you are tired?',
  ),
  card(
    'together-no-talk',
    'Wat kunnen we vaker samen doen zonder te praten?',
    'What could we do together more often, without talking?',
  ),
  card(
    'stayed-with-you',
    'Wat zag of hoorde je deze week dat bleef hangen?',
    'What did you see or hear this week that stayed with you?',
  ),
  card(
    'show-care',
    'Hoe laat jij zien dat je om iemand geeft, zonder het te zeggen?',
    'How do you show that you care about someone, without saying it?',
  ),
  card(
    'free-day',
    'Een vrije dag en geen plannen: waar gaan we heen?',
    'A day off and no plans: where shall we go?',
  ),
  card(
    'learned-from',
    'Wat doe je nog altijd zoals iemand het je ooit leerde?',
    'What do you still do the way someone once taught you?',
  ),
  card(
    'looking-for-words',
    'Wat helpt je als je naar woorden zoekt?',
    'What helps you when you are looking for words?',
  ),
  card(
    'good-evening',
    'Hoe ziet een fijne avond samen er voor jou uit?',
    'What does a good evening together look like to you?',
  ),
  card(
    'liked-visiting',
    'Bij wie kwam je als kind graag over de vloer?',
    'Whose home did you love to visit as a child?',
  ),
  card(
    'silent-together',
    'Wanneer vind jij het fijn om samen stil te zijn?',
    'When do you enjoy being quiet together?',
  ),
  card(
    'small-help',
    'Wie heeft je deze week geholpen, met iets kleins?',
    'Who helped you this week with something small?',
  ),
  card('first-weeks', 'Wat weet je nog van onze eerste weken?', 'What do you remember of our first weeks?'),
  card(
    'rather-write',
    'Is er iets wat je liever opschrijft dan zegt?',
    'Is there something you would rather write than say?',
  ),
  card('kept-thing', 'Wat bewaar je nog van vroeger?', 'What do you still keep from long ago?'),
  card(
    'lighter-week',
    'Wat zou deze week een beetje lichter maken?',
    'What would make this week a little lighter?',
  ),
  card(
    'like-to-be-asked',
    'Welke vraag mag iemand jou weleens stellen?',
    'Which question would you like someone to ask you some time?',
  ),
  card(
    'learn-or-make',
    'Wat wil je ooit nog leren of maken?',
    'What would you still like to learn or make one day?',
  ),
  card(
    'looking-forward',
    'Waar kijk je naar uit, hoe klein ook?',
    'What are you looking forward to, however small?',
  ),
];

/** Passage: be curious instead of asking why someone does not talk. */
export const curiousQuestions: Exercise = {
  key: 'curious-questions',
  version: 1,
  title: { nl: 'Vragen die uitnodigen', en: 'Questions that invite' },
  summary: {
    nl: 'De partner kiest uit veertig open vragen er één voor deze week, draait een paar verwijten om en schrijft op hoe het ging.',
    en: 'The partner picks one of forty open questions for this week, turns a few reproaches around and writes down how it went.',
  },
  for: 'each',
  minutes: 20,
  vulnerable: false,
  audience: { widest: 'couple', preset: 'couple' },
  why: [
    {
      nl: 'Een vraag kan voelen als een deur die opengaat. Of als een zaklamp in je gezicht. ‘Waarom zeg je nooit iets?’ is bijna altijd een zaklamp. Er zit vaak verlangen achter: je wilt zo graag weten hoe het met de ander gaat. Maar wie de vraag krijgt, hoort vooral een verwijt, en zegt nog minder.',
      en: 'A question can feel like a door opening. Or like a torch shone in your face. ‘Why don’t you ever say anything?’ is nearly always a torch. There is often longing behind it: you would so like to know how the other one is. But whoever gets the question mostly hears blame, and says even less.',
    },
    {
      nl: 'Nieuwsgierig vragen gaat anders. Je vraagt iets waarvan je het antwoord echt niet weet. Dat antwoord mag kort zijn, of later komen, of ‘geen idee’ zijn. Zo’n vraag geeft ruimte. En in die ruimte komt er soms vanzelf iets.',
      en: 'Asking out of curiosity is different. You ask something you truly don’t know the answer to. The answer may be short, or come later, or be ‘no idea’. A question like that leaves room. And into that room something sometimes comes by itself.',
    },
    {
      nl: 'Zo vragen kan iedereen, of je nu veel praat of weinig. Je bladert hier door veertig kleine vragen en draait een paar oude om. Daarna kies je er één voor deze week.',
      en: 'Anyone can ask this way, whether you talk a lot or a little. Here you leaf through forty small questions and turn a few old ones around. Then you pick one for this week.',
    },
  ],
  prompts: [
    {
      kind: 'deck',
      key: 'invitations',
      question: {
        nl: 'Welke vragen wil je weleens stellen?',
        en: 'Which questions would you like to ask some time?',
      },
      help: {
        nl: 'Bewaar wat bij je past en sla de rest over. Je hoeft ze niet alle veertig te zien. Aan het eind kun je er één kiezen voor deze week.',
        en: 'Keep what suits you and skip the rest. You don’t have to see all forty. At the end you can pick one for this week.',
      },
      cards: invitations,
      favourite: true,
    },
    {
      kind: 'rewrite',
      key: 'turn-around',
      question: {
        nl: 'Hoe klinken deze vragen als je nieuwsgierig bent?',
        en: 'How do these questions sound when you are curious?',
      },
      help: {
        nl: 'Kies wat je herkent; één is genoeg. ‘Waarom ben je zo stil?’ wordt bijvoorbeeld: ‘Ik ben benieuwd waar je aan denkt. Later vertellen mag ook.’ Er is plek voor iets wat je zelf weleens zegt.',
        en: 'Choose what you recognise; one is enough. ‘Why are you so quiet?’ might become: ‘I’m curious what you’re thinking about. Telling me later is fine too.’ There is room for something you say yourself at times.',
      },
      sentences: [
        {
          key: 'never-talk',
          text: { nl: 'Waarom praat je nooit met me?', en: 'Why don’t you ever talk to me?' },
        },
        { key: 'what-now', text: { nl: 'Wat is er nu weer?', en: 'What is it this time?' } },
        {
          key: 'just-say-it',
          text: { nl: 'Kun je niet gewoon zeggen wat je voelt?', en: 'Can’t you just say what you feel?' },
        },
        {
          key: 'talk-everything-over',
          text: {
            nl: 'Waarom wil jij altijd alles bespreken?',
            en: 'Why do you always want to talk everything over?',
          },
        },
        {
          key: 'stop-asking',
          text: { nl: 'Kun je nu eens ophouden met vragen?', en: 'Can you stop asking for once?' },
        },
      ],
      own: 2,
    },
    {
      kind: 'choice',
      key: 'good-moment',
      question: {
        nl: 'Welk moment past deze week bij jouw vraag?',
        en: 'Which moment this week suits your question?',
      },
      help: {
        nl: 'Naast elkaar gaat vaak makkelijker dan tegenover elkaar. Stel één vraag en wacht even. Komt er niets, laat de vraag dan weer los.',
        en: 'Side by side is often easier than face to face. Ask one question and wait a little. If nothing comes, let the question go again.',
      },
      pick: 'one',
      options: [
        {
          key: 'on-the-road',
          label: { nl: 'Onderweg, in de auto of op de fiets', en: 'On the way somewhere, by car or bike' },
        },
        { key: 'on-a-walk', label: { nl: 'Tijdens een wandeling', en: 'On a walk' } },
        {
          key: 'in-the-kitchen',
          label: { nl: 'Bij het koken of de afwas', en: 'While cooking or washing up' },
        },
        { key: 'over-coffee', label: { nl: 'Bij de koffie of thee', en: 'Over coffee or tea' } },
        { key: 'lights-out', label: { nl: 'In bed, met het licht uit', en: 'In bed, with the light off' } },
        { key: 'in-a-message', label: { nl: 'In een berichtje', en: 'In a message' } },
      ],
      other: true,
    },
    {
      kind: 'text',
      key: 'how-it-landed',
      question: {
        nl: 'Hoe viel je vraag, en hoe was dat voor jou?',
        en: 'How did your question land, and what was that like for you?',
      },
      help: {
        nl: 'Dit is voor later in de week; wat je al schreef, blijft bewaard. Een kort antwoord of een stilte mag je ook opschrijven. Is het er niet van gekomen? Dat is ook goed.',
        en: 'This is for later in the week; what you wrote so far is kept. A short answer or a silence can be noted down too. Did it not come up? That is fine.',
      },
      length: 'page',
    },
  ],
  closing: {
    nl: 'Een vraag die ruimte laat, doet al iets goeds, ook zonder antwoord.',
    en: 'A question that leaves room does some good in itself, even without an answer.',
  },
};
