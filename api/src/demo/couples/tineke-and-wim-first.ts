import { choice, list, scale, text } from '../answers.js';
import type { DemoAssignment } from '../demo-types.js';

/** The first months of Tineke and Wim. */
export const firstWeeks: readonly DemoAssignment[] = [
  {
    exercise: 'own-patterns',
    to: 'both',
    assignedWeeksAgo: 15,
    dueInDays: 21,
    line: 'Ieder op een eigen moment. Wat je niet wilt invullen, laat je leeg.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 4, at: '10:15' },
        answers: {
          'my-way': choice('talk-soon', 'tell-a-friend'),
          words: scale(7),
          silence: scale(3),
          'from-home': list(
            ['We waren met zeven, wie het hardst riep werd gehoord', 'not-sure'],
            ['Wie verdrietig was, werd getroost', 'still-fits'],
          ),
          'still-there': text(
            'Ik praat door een stilte heen. Dat deed mijn moeder ook, met de radio nog aan.',
          ),
          'when-it-gets-tense': choice('ask-more', 'get-tearful'),
          'what-i-hope': text('Dat hij zegt hoe het is, ook als het niet goed is.'),
          'where-we-meet': text(
            'Sinds Wim met pensioen is zitten we de hele dag in hetzelfde huis. Ik praat en hij gaat naar het tuinhuisje. Ik denk dat ik te veel zeg en hij te weinig maar dat weet ik niet zeker.',
          ),
        },
        read: { daysAfter: 7, at: '13:30' },
        feedback: {
          daysAfter: 7,
          at: '15:20',
          text: 'Met de radio nog aan, ik hoor het voor me. Dank je wel, Tineke.',
          seen: { daysAfter: 8, at: '09:30' },
        },
      },
      b: {
        submitted: { daysAfter: 19, at: '16:05' },
        answers: {
          'my-way': choice('keep-it-in', 'get-busy'),
          words: scale(1),
          silence: scale(9),
          'from-home': list(['Doorwerken', 'still-fits']),
          'still-there': text('Idem.'),
          'when-it-gets-tense': choice('go-quiet', 'walk-off'),
          'what-i-hope': 'passed',
          'where-we-meet': text('Zij praat ik luister. Zo is het altijd gegaan.'),
        },
        read: { daysAfter: 20, at: '09:10' },
        feedback: {
          daysAfter: 21,
          at: '15:35',
          text: 'Dank, Wim. Kort is hier ook goed.',
          seen: { daysAfter: 25, at: '16:10' },
        },
      },
    },
  },
  {
    exercise: 'family-rules',
    to: 'both',
    assignedWeeksAgo: 12,
    dueInDays: 21,
    line: 'Over vroeger thuis. Een paar regels op papier is genoeg, de rest vertellen jullie elkaar misschien onderweg.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 6, at: '11:00' },
        answers: {
          'when-i-was-sad': choice('comforted', 'joked'),
          rules: list(
            ['Er is altijd een schouder en iets lekkers', 'keep'],
            ['Wat je aan tafel zegt, daar lacht iedereen om', 'soften'],
            'Vader eerst',
          ),
          'one-rule': text('Dat er gelachen werd als je iets zei'),
          'loyal-to': text('Aan niemand. Of aan mijn zusjes, wij deden het met zijn allen.'),
          cost: text('Dan zou het stil vallen en dat ben ik niet gewend'),
          gain: text('Dat Wim een keer de tijd heeft om te beginnen'),
          room: scale(6),
        },
        read: { daysAfter: 8, at: '13:45' },
      },
      b: {
        submitted: { daysAfter: 20, at: '15:40' },
        answers: {
          'when-i-was-sad': choice('did-not-show', 'told-to-be-brave'),
          rules: list(['Niet klagen maar dragen', 'keep'], ['Jongens huilen niet', 'let-go']),
          'one-rule': text('Jongens huilen niet'),
          'loyal-to': text('Vader. Die heeft bij het graf van mijn broertje niet gehuild. Ik dus ook niet.'),
          cost: text('Weet niet'),
          room: scale(2),
        },
        read: { daysAfter: 21, at: '09:00' },
        feedback: {
          daysAfter: 21,
          at: '15:25',
          text: 'Wim, ik heb dit een paar keer gelezen. Fijn dat je het opschreef. Het hoeft verder nergens heen.',
          seen: { daysAfter: 22, at: '16:30' },
        },
      },
    },
  },
];
