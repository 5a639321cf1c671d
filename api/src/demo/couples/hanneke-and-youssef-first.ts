import { choice, felt, forTherapist, list, rewrite, scale, text } from '../answers.js';
import type { DemoAssignment } from '../demo-types.js';

/** The first months of Hanneke and Youssef. */
export const firstWeeks: readonly DemoAssignment[] = [
  {
    exercise: 'solve-or-listen',
    to: 'both',
    assignedWeeksAgo: 14,
    dueInDays: 14,
    line: 'Iets kleins van de afgelopen tijd. Het hoeft geen ruzie geweest te zijn.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 12, at: '22:30' },
        answers: {
          'my-side': choice('went-quiet'),
          'what-was-said': text('Youssef vroeg wat er was. Ik zei niks.'),
          'what-i-felt': felt({ tired: 1, 'shut-down': 2 }),
          'what-was-meant': 'passed',
          'what-was-needed': text('Tijd'),
          'need-card': choice('leave-me-a-while'),
        },
        read: { daysAfter: 14, at: '08:30' },
        feedback: {
          daysAfter: 14,
          at: '12:05',
          text: 'Tijd. Dank je, Hanneke. Neem die hier ook.',
          seen: { daysAfter: 18, at: '22:10' },
        },
      },
      b: {
        submitted: { daysAfter: 1, at: '19:45' },
        answers: {
          'my-side': choice('wanted-to-talk'),
          'what-was-said': text(
            'Hanneke kwam thuis van kantoor, jas uit, laptop open. Ik vroeg wat is er. Niks. Ik vroeg of het aan mij lag. Nee. Ik heb het denk ik vier keer gevraagd. Toen ging ze de was doen.',
          ),
          'what-i-felt': felt({ worried: 2, invisible: 2, guilty: 1 }),
          'what-was-meant': text(
            'Ik bedoelde: ik ben er. Het klonk als een verhoor, dat hoorde ik zelf ook.',
          ),
          'what-was-needed': text('Eén woord. Echt, één was genoeg geweest'),
          'need-card': choice('think-along'),
          'ask-instead': rewrite({ 'what-do-you-want': 'Ik zet thee. Je hoeft niks te zeggen.' }),
        },
        read: { daysAfter: 3, at: '11:15' },
        feedback: {
          daysAfter: 3,
          at: '11:28',
          text: 'Dat je jezelf hoorde, is al een begin. Thee klinkt goed.',
          seen: { daysAfter: 3, at: '11:50' },
        },
      },
    },
  },
  {
    exercise: 'family-rules',
    to: 'both',
    assignedWeeksAgo: 11,
    dueInDays: 21,
    line: 'Twee heel verschillende keukentafels, denk ik.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 19, at: '23:00' },
        answers: {
          'when-i-was-sad': choice('carried-on', 'did-not-show'),
          rules: list(
            ['Niet op de voorgrond', 'soften'],
            ['Eerst de beesten, dan wij', 'keep'],
            ['Wat je voelt is van jou en van God', 'keep'],
          ),
          'one-rule': text('Niet op de voorgrond'),
          'loyal-to': text('Moeder. Zij zei zelden iets en iedereen wist toch hoe laat het was.'),
          cost: forTherapist(text('Alsof ik me aanstel.')),
          gain: text('Weet ik nog niet. Dat er niet voor mij gedacht wordt.'),
          room: scale(3),
        },
        read: { daysAfter: 21, at: '08:20' },
        feedback: {
          daysAfter: 21,
          at: '12:10',
          text: 'Eerst de beesten, dan wij. Je mag hem houden, je zette het er zelf bij. Dank voor alle drie.',
          seen: { daysAfter: 23, at: '21:55' },
        },
      },
      b: {
        submitted: { daysAfter: 3, at: '20:20' },
        answers: {
          'when-i-was-sad': choice('comforted', 'someone-cross', 'fixed'),
          rules: list(
            ['Hard praten is niet boos', 'keep'],
            ['Gasten gaan voor', 'keep'],
            ['Over geld en over opa wordt niet gepraat', 'let-go'],
            ['Een man lost het op', 'soften'],
          ),
          'one-rule': text('Een man lost het op'),
          'loyal-to': text(
            'Mijn vader. Die kwam hier in 79 en loste alles op, ook wat niet op te lossen was. Hij werd er niet vrolijker van.',
          ),
          cost: text('Dan sta ik daar met mijn handen. Ik weet niet waar ik die dan laat.'),
          gain: text('Misschien dat Hanneke niet hoeft te vluchten naar de was'),
          room: scale(7),
        },
        read: { daysAfter: 7, at: '09:45' },
      },
    },
  },
  {
    exercise: 'own-patterns',
    to: 'both',
    assignedWeeksAgo: 8,
    dueInDays: 14,
    line: 'Hanneke, kort is goed. Youssef, kort mag ook.',
    release: 'by-therapist',
    released: { daysAfter: 14, at: '10:45', span: 'for-good' },
    partners: {
      a: {
        submitted: { daysAfter: 13, at: '22:45' },
        answers: {
          'my-way': choice('keep-it-in', 'get-busy', 'it-shows'),
          words: scale(2),
          silence: scale(8),
          'from-home': list(['Helpen deden we, erover praten niet', 'still-fits']),
          'still-there': text('De was.'),
          'when-it-gets-tense': choice('go-quiet', 'walk-off'),
          'what-i-hope': text('dat hij even wacht'),
          'where-we-meet': text(
            'Hij vraagt en ik heb het nog niet. Als hij wacht heb ik het soms wel, een dag later.',
          ),
        },
        read: { daysAfter: 14, at: '08:40' },
        feedback: {
          daysAfter: 14,
          at: '13:15',
          text: 'Een dag later telt gewoon mee.',
          seen: { daysAfter: 15, at: '22:40' },
        },
      },
      b: {
        submitted: { daysAfter: 2, at: '18:50' },
        answers: {
          'my-way': choice('talk-soon', 'find-a-fix', 'make-a-joke'),
          words: scale(9),
          silence: scale(0),
          'from-home': list(
            ['Hard praten hoorde erbij', 'still-fits'],
            ['Alles kon aan tafel besproken worden', 'not-sure'],
          ),
          'still-there': text(
            'Ik vul in. Als iemand niks zegt maak ik het verhaal zelf af, meestal met mij als de schuldige.',
          ),
          'when-it-gets-tense': choice('ask-more', 'explain'),
          'what-i-hope': text('Dat ze blijft staan'),
          'where-we-meet': text(
            'Ik ren achter haar aan met vragen. Onze oudste zei laatst: pap laat mama nou. Toen moest ik wel lachen en ook niet.',
          ),
        },
        read: { daysAfter: 7, at: '10:05' },
        feedback: {
          daysAfter: 7,
          at: '10:20',
          text: 'Lachen en ook niet: dat begrijp ik. Die van het zelf afmaken nemen we mee.',
          seen: { daysAfter: 7, at: '10:45' },
        },
      },
    },
  },
];
