import { choice, day, diary, felt, forTherapist, list, rewrite, scale, text } from '../answers.js';
import type { DemoAssignment, DemoCouple } from '../demo-types.js';

const assignments: readonly DemoAssignment[] = [
  {
    exercise: 'own-patterns',
    to: 'both',
    assignedWeeksAgo: 14,
    dueInDays: 14,
    line: 'Ik deel ze voor één gesprek. Daarna heeft ieder zijn eigen antwoorden weer voor zich.',
    release: 'by-therapist',
    released: { daysAfter: 14, at: '13:20', span: 'one-session' },
    partners: {
      a: {
        submitted: { daysAfter: 4, at: '22:10' },
        answers: {
          'my-way': choice('talk-soon', 'get-busy', 'tell-a-friend'),
          words: scale(7),
          silence: scale(2),
          'from-home': list(
            ['Alles kon aan tafel besproken worden', 'still-fits'],
            ['Behalve dat ene, tot mijn negentiende', 'in-my-way'],
          ),
          'still-there': text('Ik wil weten waar ik aan toe ben. Liefst gisteren.'),
          'when-it-gets-tense': choice('settle-it-now', 'get-sharp'),
          'what-i-hope': text('Dat ik erbij hoor, ook in de weken dat Noa er is'),
          'where-we-meet': text(
            'Jeroen verdeelt zich over twee mensen en ik ga dan tellen. Niet mijn mooiste kant.',
          ),
        },
        read: { daysAfter: 7, at: '09:30' },
        feedback: {
          daysAfter: 7,
          at: '09:41',
          text: 'Dank dat je het tellen ook opschreef.',
          seen: { daysAfter: 7, at: '12:35' },
        },
      },
      b: {
        submitted: { daysAfter: 12, at: '21:20' },
        answers: {
          'my-way': choice('need-time', 'find-a-fix', 'care-for-others'),
          words: scale(4),
          silence: scale(6),
          'from-home': list(
            ['Na ruzie deden we alsof er niets was', 'in-my-way'],
            ['Vader besliste', 'not-sure'],
          ),
          'still-there': text('Als twee mensen iets anders willen, verdwijn ik in de logistiek.'),
          'when-it-gets-tense': choice('explain', 'give-in', 'change-subject'),
          'what-i-hope': text('Dat niemand hoeft te kiezen'),
          'where-we-meet': text('Mark vraagt duidelijkheid, ik geef hem een rooster.'),
        },
        read: { daysAfter: 13, at: '10:00' },
        feedback: {
          daysAfter: 15,
          at: '08:50',
          text: 'Over dat rooster hebben we gisteren hard gelachen met zijn drieën. Het blijft een goede zin.',
          seen: { daysAfter: 15, at: '19:00' },
        },
      },
    },
  },
  {
    exercise: 'feeling-words',
    to: 'b',
    assignedWeeksAgo: 11,
    dueInDays: 14,
    line: 'Voor onderweg, als je wilt.',
    release: 'by-partner',
    homework: {
      declined: { daysAfter: 2, at: '23:15' },
      reason: 'We zijn drie weken weg en ik wil mijn telefoon in de bus laten. Daarna graag.',
    },
  },
  {
    exercise: 'feeling-words',
    to: 'b',
    assignedWeeksAgo: 7,
    dueInDays: 14,
    line: 'Welkom terug. Nu dan, in je eigen tempo.',
    release: 'by-partner',
    released: { daysAfter: 14, at: '20:30' },
    homework: {
      submitted: { daysAfter: 11, at: '22:00' },
      answers: {
        'finding-words': scale(4),
        week: diary(
          day(1, { rested: 2 }, [], 'Zand in alle tassen nog'),
          day(3, { torn: 2 }, ['belly'], 'Noa wilde blijven, Mark had kaartjes'),
          day(5, { guilty: 2, irritated: 1 }, ['shoulders', 'jaw']),
          day(6, { close: 2 }, ['chest'], 'Met zijn drieën pannenkoeken, niemand die iets hoefde'),
          day(10, { uncomfortable: 1, relieved: 2 }, [], 'Gezegd dat ik niet weet hoe het moet met kerst'),
        ),
        'words-to-keep': list(['verscheurd', 'often'], ['opgelucht', 'new']),
        surprise: text('Dat niet weten lichter voelde dan regelen.'),
      },
      read: { daysAfter: 13, at: '09:15' },
      feedback: {
        daysAfter: 13,
        at: '09:24',
        text: 'Niet weten dat lichter voelt dan regelen. Die laat ik even staan.',
        seen: { daysAfter: 14, at: '20:25' },
      },
    },
  },
  {
    exercise: 'family-rules',
    to: 'a',
    assignedWeeksAgo: 7,
    dueInDays: 14,
    line: 'Bij jullie thuis kon alles aan tafel, schreef je, behalve dat ene. Kijk maar hoe ver je wilt.',
    release: 'by-partner',
    homework: {
      submitted: { daysAfter: 13, at: '23:40' },
      answers: {
        'when-i-was-sad': choice('comforted', 'went-away'),
        rules: list(
          ['Wie iets dwarszit, mag het zeggen', 'keep'],
          ['Wij zijn een open gezin', 'soften'],
          'Als je het niet zegt is het er niet',
        ),
        'one-rule': text('Wij zijn een open gezin'),
        'loyal-to': forTherapist(
          text(
            'Mijn ouders, die het achteraf prima vonden. Ik had het alleen zeven jaar niet gedurfd. Daar hebben we het nooit over gehad, ironisch genoeg.',
          ),
        ),
        cost: text('Een gezellige zondag'),
        gain: 'passed',
        room: scale(5),
      },
      read: { daysAfter: 14, at: '09:00' },
      feedback: {
        daysAfter: 14,
        at: '15:10',
        text: 'Zeven jaar is lang, Mark. Dank dat ik het mag lezen.',
        seen: { daysAfter: 14, at: '17:30' },
      },
    },
  },
  {
    exercise: 'solve-or-listen',
    to: 'both',
    assignedWeeksAgo: 4,
    dueInDays: 14,
    line: '',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 9, at: '20:45' },
        answers: {
          'my-side': choice('wanted-to-talk'),
          'what-was-said': text(
            'Ik: wat doen we met kerst. Jeroen: ik mail Petra over de week. Ik: dat vroeg ik niet.',
          ),
          'what-i-felt': felt({ impatient: 2, unimportant: 2 }),
          'what-was-meant': text('Waar ben ik met kerst, in jouw hoofd?'),
          'what-was-needed': text('Hem horen hardop denken, zonder agenda'),
          'need-card': choice('think-along'),
          'ask-instead': rewrite({ 'you-never-listen': 'Mag de agenda dicht, tien minuten?' }),
        },
        read: { daysAfter: 13, at: '11:00' },
        feedback: {
          daysAfter: 14,
          at: '15:20',
          text: 'Waar ben ik met kerst, in jouw hoofd. Zo had ik hem nog niet gehoord.',
          seen: { daysAfter: 14, at: '17:05' },
        },
      },
      b: {
        submitted: { daysAfter: 13, at: '22:50' },
        answers: {
          'my-side': choice('gave-solution'),
          'what-was-said': text('Mark begon over kerst. Ik zei dat ik Petra zou mailen. Fout antwoord.'),
          'what-i-felt': felt({ rushed: 2, unsure: 1 }),
          'what-was-meant': text('Ik wilde het goed regelen voor hem.'),
          'what-was-needed': text('Een kwartier bedenktijd'),
          'need-card': choice('leave-me-a-while'),
          'ask-instead': rewrite({
            'what-do-you-want': 'Ik heb nog geen antwoord. Zullen we samen dromen, daarna regel ik.',
          }),
        },
        read: { daysAfter: 14, at: '09:10' },
      },
    },
  },
  {
    exercise: 'curious-questions',
    to: 'both',
    assignedWeeksAgo: 1,
    dueInDays: 21,
    line: 'Ieder een eigen vraag. Hij hoeft niet over kerst te gaan.',
    release: 'both-submitted',
    partners: { a: 'open', b: 'open' },
  },
];

/** Two men, and a daughter who is with them every other week. Three weeks of holiday in between. */
export const markAndJeroen: DemoCouple = {
  label: 'Mark en Jeroen',
  timeZone: 'Europe/Amsterdam',
  therapist: 'marijke',
  sessionDay: 2,
  sessionAt: '14:00',
  addedWeeksAgo: 15,
  partners: {
    a: {
      name: 'Mark',
      signInName: 'mark',
      language: 'nl',
      mail: 'mark@post.example',
      joined: { daysAfter: 0, at: '18:15' },
    },
    b: {
      name: 'Jeroen',
      signInName: 'jeroen',
      language: 'nl',
      mail: 'jeroen@post.example',
      joined: { daysAfter: 1, at: '21:45' },
    },
  },
  rituals: [
    {
      preset: 'sunday-walk',
      startedWeeksAgo: 14,
      day: 7,
      at: '12:30',
      kept: 'a b a p p p b a a - b a b',
    },
    { preset: 'coffee', startedWeeksAgo: 14, day: 5, at: '08:10', kept: 'b b - p p p a b - b b a b' },
  ],
  assignments,
};
