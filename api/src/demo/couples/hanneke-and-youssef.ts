import { choice, day, deck, diary, list, noticed, onlyMe, rewrite, scale, text } from '../answers.js';
import type { DemoAssignment, DemoCouple } from '../demo-types.js';
import { firstWeeks } from './hanneke-and-youssef-first.js';

const laterWeeks: readonly DemoAssignment[] = [
  {
    exercise: 'feeling-words',
    to: 'a',
    assignedWeeksAgo: 6,
    dueInDays: 21,
    line: 'Alleen voor jou. Losse woorden zijn genoeg, zinnen hoeven niet.',
    release: 'by-partner',
    homework: {
      submitted: { daysAfter: 18, at: '22:20' },
      answers: {
        'finding-words': scale(2),
        week: diary(
          day(3, { tired: 2 }, ['eyes']),
          day(5, { calm: 2 }, ['belly'], 'Alleen in de auto'),
          day(8, { irritated: 1, guilty: 1 }, ['jaw']),
          day(11, { peaceful: 2 }, [], 'Gemolken bij mijn broer'),
          day(16, { moved: 2 }, ['throat'], 'Youssef had gewacht met eten en vroeg niks'),
        ),
        'words-to-keep': list(['ontroerd', 'hard-to-say'], ['vredig', 'new']),
        surprise: onlyMe(text('Dat het gewoon kon')),
      },
      read: { daysAfter: 20, at: '09:30' },
      feedback: {
        daysAfter: 21,
        at: '12:00',
        text: 'Ontroerd, omdat hij niets vroeg. Hij weet het niet, en jij beslist of dat zo blijft.',
        seen: { daysAfter: 22, at: '22:30' },
      },
    },
  },
  {
    exercise: 'curious-questions',
    to: 'b',
    assignedWeeksAgo: 3,
    dueInDays: 14,
    line: 'Eén vraag in de hele week. Ik weet dat het veel gevraagd is.',
    release: 'by-partner',
    homework: {
      submitted: { daysAfter: 10, at: '18:30' },
      answers: {
        invitations: deck([
          'silent-together',
          'learned-from',
          'need-space',
          'smell',
          'kept-thing',
          'easier-place',
        ]),
        'turn-around': rewrite(
          {
            'what-now': 'Ik zie dat je moe bent. Ik ben in de kamer.',
            'never-talk': 'Ik heb tijd, ook morgen.',
          },
          ['Ligt het aan mij?', 'Ik begin me zorgen te maken dat het aan mij ligt. Dat is van mij.'],
        ),
        'good-moment': choice('on-the-road'),
        'how-it-landed': text(
          'In de auto naar haar broer. Wanneer vind jij het fijn om samen stil te zijn. Ze zei: nu. Twintig minuten niks gezegd, bij Ommen had ik het bijna verpest met de radio.',
        ),
      },
    },
  },
  {
    exercise: 'other-love',
    to: 'both',
    assignedWeeksAgo: 2,
    dueInDays: 14,
    line: 'Kijken naar wat er zonder woorden gebeurt. Dat is bij jullie vast niet weinig.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 7, at: '07:10' },
        answers: {
          'care-i-noticed': diary(
            noticed(0, 'Thee', 'something-made'),
            noticed(2, 'Bandenspanning', 'something-done'),
            noticed(3, 'Hij hield de jongens stil toen ik belde', 'giving-room', 'standing-up'),
            noticed(6, 'Harira zoals ik hem lekker vind, zonder koriander', 'something-made', 'remembered'),
          ),
          'stayed-with-me': text('De autorit. Hij deed de radio niet aan.'),
          appreciation: text('Ik merk dat je wacht. Ik waardeer dat je dan blijft zitten.'),
        },
      },
      b: {
        submitted: { daysAfter: 6, at: '20:05' },
        answers: {
          'care-i-noticed': diary(
            noticed(0, 'Mijn overhemden hingen er, gestreken, vijf', 'something-done'),
            noticed(1, 'Ze had de tandarts voor Sami afgezegd en opnieuw gemaakt', 'taken-over'),
            noticed(2, 'Ze legde haar voeten op mijn schoot', 'touch'),
            noticed(4, 'Mijn moeder gebeld. Een half uur', 'something-done', 'standing-up'),
            noticed(5, 'Ze lachte om de grap over de dominee. Eindelijk', 'humour'),
          ),
          'stayed-with-me': text(
            'Die voeten. Ik heb niks gezegd omdat ik bang was dat ze ze weg zou halen. Na het journaal zat ze er nog.',
          ),
          appreciation: text(
            'Ik merk dat je mijn moeder belt als ik het vergeet. Ik waardeer dat ze door jou wordt gebeld.',
          ),
        },
      },
    },
  },
];

/** She says little and works much, he asks. Three reflections lie unread. */
export const hannekeAndYoussef: DemoCouple = {
  label: 'Hanneke en Youssef',
  timeZone: 'Europe/Amsterdam',
  therapist: 'marijke',
  sessionDay: 5,
  sessionAt: '11:15',
  addedWeeksAgo: 15,
  supervisedWeeksAgo: 3,
  partners: {
    a: { name: 'Hanneke', signInName: 'hanneke', language: 'nl', joined: { daysAfter: 4, at: '22:15' } },
    b: {
      name: 'Youssef',
      signInName: 'youssef',
      language: 'nl',
      mail: 'youssef@post.example',
      joined: { daysAfter: 0, at: '17:40' },
    },
  },
  rituals: [
    { preset: 'coffee', startedWeeksAgo: 14, day: 6, at: '09:20', kept: 'b b - b ab b b a b - b a a' },
    { preset: 'sunday-walk', startedWeeksAgo: 9, day: 7, at: '17:10', kept: 'b - b b b - b a' },
  ],
  assignments: [...firstWeeks, ...laterWeeks],
};
