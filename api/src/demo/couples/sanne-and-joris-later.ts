import {
  choice,
  day,
  deck,
  diary,
  forTherapist,
  list,
  noticed,
  onlyMe,
  rewrite,
  scale,
  text,
} from '../answers.js';
import type { DemoAssignment } from '../demo-types.js';

/** The last weeks of Sanne and Joris: one round shared, two reflections unread, one exercise just begun. */
export const laterWeeks: readonly DemoAssignment[] = [
  {
    exercise: 'feeling-words',
    to: 'a',
    assignedWeeksAgo: 7,
    dueInDays: 14,
    line: 'Jij hebt veel woorden. Kijk deze week eens welke je overslaat.',
    release: 'by-partner',
    homework: {
      submitted: { daysAfter: 10, at: '21:50' },
      answers: {
        'finding-words': scale(8),
        week: forTherapist(
          diary(
            day(
              0,
              { hopeful: 2, tired: 1 },
              ['chest'],
              'Na het gesprek samen een broodje gegeten op het station',
            ),
            day(1, { rushed: 3, impatient: 2 }, ['shoulders', 'jaw'], 'Noor haar gymtas, alweer'),
            day(2, { gloomy: 1, tired: 2 }, ['everywhere']),
            day(4, { angry: 2, hurt: 1 }, ['throat'], 'Boos was eerst, daaronder zat iets anders'),
            day(5, { tender: 2, calm: 2 }, ['belly'], 'Bram in slaap gevallen op Joris zijn arm'),
            day(7, { lonely: 2 }, ['chest'], 'Hij zat naast me en ik miste hem'),
            day(9, { cheerful: 2, grateful: 1 }, [], 'vrijdag, eindelijk'),
          ),
        ),
        'words-to-keep': list(['eenzaam', 'hard-to-say'], ['opgejaagd', 'often'], ['teder', 'new']),
        surprise: onlyMe(
          text(
            'Dat ik eenzaam nooit tegen hem heb gezegd. Wel dat hij er nooit is. Dat is iets anders geloof ik.',
          ),
        ),
      },
      read: { daysAfter: 14, at: '08:40' },
      feedback: {
        daysAfter: 14,
        at: '16:30',
        text: 'Hij zat naast me en ik miste hem. Dat is een zin om te bewaren. Of je ermee wilt doen, en wanneer, is aan jou.',
        seen: { daysAfter: 14, at: '19:35' },
      },
    },
  },
  {
    exercise: 'other-love',
    to: 'both',
    assignedWeeksAgo: 5,
    dueInDays: 14,
    line: 'Alleen kijken deze week. Je hoeft er niets over te zeggen tegen elkaar.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 8, at: '21:25' },
        answers: {
          'care-i-noticed': diary(
            noticed(1, 'Mijn fiets stond binnen. Het regende.', 'something-done'),
            noticed(2, 'Hij had de broodtrommels al klaar', 'taken-over'),
            noticed(4, 'Kwam naast me zitten toen ik nakeek. Zei niks.', 'staying-near'),
            noticed(5, 'Grapje over de juf van Noor, moest ik erg om lachen', 'humour'),
            noticed(7, 'Telefoon opgeladen', 'something-done', 'remembered'),
          ),
          'stayed-with-me': text(
            'Dat naast me zitten. Normaal vraag ik dan of er iets is. Nu heb ik gewoon doorgewerkt en bleef hij een half uur.',
          ),
          appreciation: text(
            'Ik merk dat je elke avond mijn fiets binnenzet. Ik waardeer dat je dat doet zonder er iets van te zeggen.',
          ),
        },
        read: { daysAfter: 9, at: '09:25' },
        feedback: {
          daysAfter: 14,
          at: '12:10',
          text: 'Een half uur. Ik ben benieuwd of je dat van die fiets al wist voor je ging kijken.',
          seen: { daysAfter: 14, at: '18:40' },
        },
      },
      b: {
        submitted: { daysAfter: 13, at: '22:15' },
        answers: {
          'care-i-noticed': diary(
            noticed(3, 'mocht uitslapen', 'giving-room'),
            noticed(6, 'Ze had mijn moeder gebeld voor haar verjaardag', 'taken-over', 'remembered'),
            noticed(9, 'hand in mijn nek bij het afwassen', 'touch'),
            noticed(12, 'Niet gevraagd hoe het was. Wel koffie gebracht', 'something-made', 'giving-room'),
          ),
          'stayed-with-me': text('Die koffie.'),
          appreciation: text('Ik merk dat je Bram altijd laat uitpraten. Ik waardeer dat. Bij mij ook.'),
        },
        read: { daysAfter: 14, at: '08:50' },
        feedback: {
          daysAfter: 14,
          at: '12:16',
          text: 'Koffie zonder vraag. Dank dat je het opmerkte, en opschreef.',
          seen: { daysAfter: 17, at: '22:30' },
        },
      },
    },
  },
  {
    exercise: 'curious-questions',
    to: 'b',
    assignedWeeksAgo: 3,
    dueInDays: 14,
    line: 'Sanne vraagt meestal. Deze week mag jij, als het zo uitkomt. Een appje kan ook.',
    release: 'by-partner',
    homework: {
      submitted: { daysAfter: 12, at: '22:35' },
      answers: {
        invitations: deck(
          ['full-head', 'free-day', 'dreaded-chore'],
          ['weather', 'song', 'hand-or-hug', 'smell', 'extra-room', 'tired-where', 'first-weeks'],
        ),
        'turn-around': rewrite({
          'stop-asking': 'Ik wil er even over nadenken. Vraag je het morgen nog een keer?',
        }),
        'good-moment': choice('in-a-message'),
        'how-it-landed': text(
          'Geappt hoe vol haar hoofd zat van 0 tot 10. Ze zei 9. Toen ben ik de kinderen gaan halen. Dat was raak.',
        ),
      },
    },
  },
  {
    exercise: 'other-love',
    to: 'both',
    assignedWeeksAgo: 2,
    dueInDays: 14,
    line: 'Jullie vroegen om nog een rondje. Bij dezen.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 6, at: '20:50' },
        answers: {
          'care-i-noticed': diary(
            noticed(0, 'Hij reed om zodat ik niet langs de wegwerkzaamheden hoefde', 'something-done'),
            noticed(2, 'Zelf begonnen over zijn werk. Drie zinnen, geteld haha'),
            noticed(3, 'Soep', 'something-made'),
            noticed(5, 'Legde zijn telefoon weg toen ik binnenkwam', 'giving-room', 'staying-near'),
          ),
          'stayed-with-me': text(
            'Die drie zinnen. Ik zei alleen hm hm. Daarna ging hij de hond van de buren uitlaten en was het ook weer klaar.',
          ),
          appreciation: text(
            'Ik merk dat je me iets vertelde van je werk. Ik waardeer dat ik het mocht weten.',
          ),
        },
      },
      b: {
        saved: { daysAfter: 5, at: '23:10' },
        draft: {
          'care-i-noticed': diary(
            noticed(2, 'Ze liet me praten', 'giving-room'),
            noticed(4, 'Nieuwe werksokken', 'something-made'),
          ),
        },
      },
    },
  },
  {
    exercise: 'own-patterns',
    to: 'both',
    assignedWeeksAgo: 1,
    dueInDays: 16,
    line: 'Nog een keer dezelfde vragen als in het begin. Ik ben benieuwd wat er hetzelfde bleef en wat niet.',
    release: 'both-submitted',
    partners: {
      a: {
        saved: { daysAfter: 0, at: '22:05' },
        draft: {
          'my-way': choice('talk-soon', 'need-time', 'tell-a-friend'),
          words: scale(8),
          silence: scale(4),
          'still-there': forTherapist(text('Dat opletten. Maar ik merk het nu soms voordat')),
          'what-i-hope': onlyMe(text('Dat dit zo blijft')),
        },
      },
      b: 'open',
    },
  },
];
