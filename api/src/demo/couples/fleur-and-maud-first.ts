import { choice, day, diary, forTherapist, list, neverShared, onlyMe, scale, text } from '../answers.js';
import type { DemoAssignment } from '../demo-types.js';

/** The first months of Fleur and Maud. */
export const firstWeeks: readonly DemoAssignment[] = [
  {
    exercise: 'feeling-words',
    to: 'both',
    assignedWeeksAgo: 13,
    dueInDays: 14,
    line: 'Deze is voor jezelf en voor mij. Jullie lezen het niet van elkaar, nu niet en later niet.',
    release: 'never',
    partners: {
      a: {
        submitted: { daysAfter: 9, at: '21:15' },
        answers: neverShared({
          'finding-words': scale(6),
          week: diary(
            day(0, { unsure: 2 }, ['belly'], 'Of we het wel over hetzelfde hadden bij jou'),
            day(1, { inspired: 3, energetic: 2 }, ['hands'], 'Opdracht binnen voor het museum'),
            day(2, { lonely: 2 }, ['chest'], 'Eten voor twee gekookt, nachtdienst vergeten'),
            day(4, { jealous: 2, ashamed: 2 }, ['throat'], 'Kraamvisite bij Iris'),
            day(5, { 'in-love': 2 }, ['chest'], 'M kwam thuis met haar haar nog in dat stomme knotje'),
            day(8, { impatient: 2, torn: 2 }, ['jaw', 'belly']),
          ),
          'words-to-keep': list(['jaloers', 'hard-to-say'], ['verscheurd', 'new']),
          surprise: onlyMe(
            text(
              'Dat ik bij Iris vooral naar Maud keek of zij keek. En dat ik dat eigenlijk niet eerlijk vind van mezelf.',
            ),
          ),
        }),
        read: { daysAfter: 12, at: '10:10' },
        feedback: {
          daysAfter: 12,
          at: '10:25',
          text: 'Dank dat je ook de kraamvisite opschreef. Eten koken voor twee is trouwens ook een zin.',
          seen: { daysAfter: 12, at: '13:00' },
        },
      },
      b: {
        submitted: { daysAfter: 13, at: '07:50' },
        answers: neverShared({
          'finding-words': scale(4),
          week: diary(
            day(2, { exhausted: 3 }, ['legs'], 'Nacht 3'),
            day(3, { flat: 2 }, ['nowhere']),
            day(7, { calm: 2 }, [], 'Alleen thuis. Heerlijk en schuldig', { 'schuldig om de rust': 1 }),
            day(10, { afraid: 1, 'hemmed-in': 2 }, ['chest'], 'Als het over later gaat'),
            day(12, { relieved: 2 }, ['shoulders'], 'Dat ik het hier kwijt kan en het hier blijft'),
          ),
          'words-to-keep': list(['benauwd', 'hard-to-say'], ['vlak', 'often']),
          surprise: 'passed',
        }),
        read: { daysAfter: 13, at: '16:30' },
        feedback: {
          daysAfter: 14,
          at: '17:10',
          text: 'Het blijft hier. Benauwd hoef je niet uit te leggen voor je weet wat het is.',
          seen: { daysAfter: 15, at: '15:20' },
        },
      },
    },
  },
  {
    exercise: 'own-patterns',
    to: 'both',
    assignedWeeksAgo: 11,
    dueInDays: 14,
    line: 'Als jullie er allebei klaar voor zijn leg ik ze naast elkaar. Eerder niet.',
    release: 'by-therapist',
    released: { daysAfter: 21, at: '16:10', span: 'for-good' },
    partners: {
      a: {
        submitted: { daysAfter: 6, at: '20:30' },
        answers: {
          'my-way': choice('talk-soon', 'make-a-joke'),
          words: scale(7),
          silence: scale(2),
          'from-home': list(
            ['We maakten overal een grapje van', 'in-my-way'],
            ['Papa huilde bij elke film', 'still-fits'],
          ),
          'still-there': text('Ik maak een grap net voor het echt wordt. Ik hoor het mezelf doen.'),
          'when-it-gets-tense': choice('settle-it-now', 'get-tearful', 'explain'),
          'what-i-hope': text('een datum, als ik eerlijk ben. of in elk geval een misschien'),
          'where-we-meet': text(
            'Ik duw op het moment dat zij net uit een dienst komt. Slechtste timing ooit.',
          ),
        },
        read: { daysAfter: 7, at: '14:00' },
      },
      b: {
        submitted: { daysAfter: 12, at: '08:10' },
        answers: {
          'my-way': choice('need-time', 'keep-it-in', 'care-for-others'),
          words: scale(4),
          silence: scale(8),
          'from-home': list(
            ['Je sterk houden voor de anderen', 'in-my-way'],
            ['Oudste dochter, dus', 'not-sure'],
          ),
          'still-there': text(
            'Op het werk ben ik kalm als het misgaat. Thuis is dat blijkbaar afstandelijk.',
          ),
          'when-it-gets-tense': choice('go-quiet', 'give-in'),
          'what-i-hope': forTherapist(text('Dat ik geen antwoord hoef te hebben')),
          'where-we-meet': text(
            'Als ik stil ben denkt Fleur dat het nee is. Meestal ben ik dan gewoon nog bezig.',
          ),
        },
        read: { daysAfter: 14, at: '09:20' },
        feedback: {
          daysAfter: 14,
          at: '17:05',
          text: 'Gewoon nog bezig. Ik zou die graag een keer hardop horen, als het past.',
          seen: { daysAfter: 14, at: '23:40' },
        },
      },
    },
  },
  {
    exercise: 'family-rules',
    to: 'both',
    assignedWeeksAgo: 8,
    dueInDays: 14,
    line: 'We kijken er alleen in het gesprek samen naar. Daarna ligt het weer bij ieder apart.',
    release: 'by-therapist',
    released: { daysAfter: 14, at: '16:05', span: 'one-session' },
    partners: {
      a: {
        submitted: { daysAfter: 10, at: '22:00' },
        answers: {
          'when-i-was-sad': choice('comforted', 'joked'),
          rules: list(
            ['Met een grap kom je overal doorheen', 'soften'],
            ['Wie iets dwarszit, mag het zeggen', 'keep'],
            ['Kinderen horen bij een huis', 'soften'],
          ),
          'one-rule': text('Kinderen horen bij een huis'),
          'loyal-to': text('Oma. Die had er negen en een deur die nooit op slot ging.'),
          cost: text('Dan is het bij ons stiller dan bij iedereen met kerst'),
          gain: text('Dat ik ga zien wat er wel is'),
          room: scale(4),
        },
        read: { daysAfter: 13, at: '11:00' },
      },
      b: {
        submitted: { daysAfter: 13, at: '15:45' },
        answers: {
          'when-i-was-sad': choice('took-care', 'did-not-show'),
          rules: list(
            ['De oudste zorgt', 'soften'],
            ['We lopen op onze tenen voor wie het moeilijk heeft', 'let-go'],
          ),
          'one-rule': text('De oudste zorgt'),
          'loyal-to': text('Mijn zusje. Zij kon er niks aan doen dat mama ziek was en ik ook niet.'),
          cost: text('Iemand anders moet het dan doen'),
          gain: text('Eens horen hoe het met mij is'),
          room: scale(3),
        },
        read: { daysAfter: 13, at: '20:10' },
        feedback: {
          daysAfter: 15,
          at: '09:30',
          text: 'Het was goed dat dit er gisteren bij lag. Het is weer dicht.',
          seen: { daysAfter: 15, at: '16:05' },
        },
      },
    },
  },
];
