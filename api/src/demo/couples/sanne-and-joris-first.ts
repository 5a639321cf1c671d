import {
  choice,
  day,
  deck,
  diary,
  felt,
  forTherapist,
  list,
  rewrite,
  scale,
  somethingElse,
  text,
} from '../answers.js';
import type { DemoAssignment } from '../demo-types.js';

/** The first two months of Sanne and Joris. */
export const firstWeeks: readonly DemoAssignment[] = [
  {
    exercise: 'family-rules',
    to: 'both',
    assignedWeeksAgo: 15,
    dueInDays: 14,
    line: 'Neem er rustig de tijd voor, het hoeft niet in één keer.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 6, at: '21:35' },
        answers: {
          'when-i-was-sad': choice('comforted', 'took-care'),
          rules: list(
            ['Alles wordt uitgepraat, ook als je geen zin hebt', 'soften'],
            ['We gaan niet met ruzie slapen', 'keep'],
            ['Als mama hoofdpijn heeft doen we zachtjes', 'let-go'],
            'Altijd even appen als je er bent',
          ),
          'one-rule': text('Dat alles uitgepraat moet worden'),
          'loyal-to': text(
            'Aan mijn moeder, denk ik. Zij had het vroeger heel stil thuis en wilde dat bij ons anders. Dat is gelukt, alleen kon je nooit eens niks zeggen.',
          ),
          cost: text(
            'Dat ik met een knoop in mijn maag in bed lig terwijl hij al slaapt. Klinkt kinderachtig als ik het zo teruglees.',
          ),
          gain: text('Een avond gewoon een serie kijken zonder dat er iets in de lucht hangt'),
          room: scale(5),
        },
        read: { daysAfter: 7, at: '09:15' },
        feedback: {
          daysAfter: 8,
          at: '16:40',
          text: 'Dank je, Sanne. Ik vind het niet kinderachtig klinken. Die knoop mag dinsdag mee, als je wilt.',
          seen: { daysAfter: 8, at: '19:50' },
        },
      },
      b: {
        submitted: { daysAfter: 11, at: '22:50' },
        answers: {
          'when-i-was-sad': choice('carried-on', 'went-away'),
          rules: list(['Niet klagen maar dragen', 'soften'], 'Je zoekt het zelf maar uit', [
            'Ruzie was er niet, dan ging pa naar de schuur',
            'let-go',
          ]),
          'one-rule': text('niet klagen'),
          'loyal-to': text('Mijn vader. 40 jaar ploegendienst en nooit iets gezegd.'),
          cost: forTherapist(text('Dat ze denkt dat ik het niet aankan.')),
          gain: 'passed',
          room: scale(3),
        },
        read: { daysAfter: 14, at: '08:50' },
        feedback: {
          daysAfter: 14,
          at: '16:10',
          text: 'Joris, dank voor je vader en zijn ploegendienst. Dat zei mij meer dan een lang verhaal.',
          seen: { daysAfter: 16, at: '22:20' },
        },
      },
    },
  },
  {
    exercise: 'feeling-words',
    to: 'b',
    assignedWeeksAgo: 13,
    dueInDays: 12,
    line: 'Eén woord per dag is genoeg. Moe telt ook.',
    release: 'by-partner',
    homework: {
      submitted: { daysAfter: 9, at: '23:05' },
      answers: {
        'finding-words': scale(2),
        week: diary(
          day(1, { tired: 2 }, ['shoulders'], 'Gewoon moe.'),
          day(2, { irritated: 2 }, ['jaw'], 'Klant die alles drie keer uitgelegd wil.'),
          day(4, { content: 2 }, ['nowhere'], 'Met Bram een vogelhuisje gemaakt, scheef'),
          day(6, { tense: 2, tired: 1 }, ['belly'], 'Stil aan tafel en ik wist niet wat ik moest zeggen'),
          day(8, { relieved: 2 }, ['chest'], 'Verteld dat het op het werk niet lekker loopt'),
        ),
        'words-to-keep': list(['opgelucht', 'new'], ['gespannen', 'often'], ['moe', 'often']),
        surprise: text('dat moe meestal niet moe was'),
      },
      read: { daysAfter: 12, at: '12:20' },
      feedback: {
        daysAfter: 12,
        at: '12:31',
        text: 'Moe dat meestal niet moe was: daar kun je nog een tijd mee vooruit. En wat fijn van dat vogelhuisje.',
        seen: { daysAfter: 12, at: '22:45' },
      },
    },
    released: { daysAfter: 13, at: '21:15' },
  },
  {
    exercise: 'curious-questions',
    to: 'a',
    assignedWeeksAgo: 13,
    dueInDays: 14,
    line: 'Kies één kaartje, stel één vraag en laat de rest liggen. Dat is de hele oefening.',
    release: 'by-partner',
    homework: {
      submitted: { daysAfter: 12, at: '20:55' },
      answers: {
        invitations: deck(
          ['together-no-talk', 'where-you-played', 'full-head', 'easier-place', 'free-day'],
          ['weather', 'song', 'hand-or-hug', 'best-bite'],
        ),
        'turn-around': rewrite({ 'never-talk': 'Hoe was jouw dag? Een halve zin is ook goed.' }, [
          'Hallo, ben je er nog?',
          'Zal ik even naast je komen zitten?',
        ]),
        'good-moment': choice('on-a-walk'),
        'how-it-landed': text(
          'Eerst niks. Bij het hek van de kinderboerderij zei hij ineens: vissen misschien, dat deed ik vroeger met pa. Ik heb op mijn tong gebeten om niet door te vragen.',
        ),
      },
      read: { daysAfter: 14, at: '08:55' },
      feedback: {
        daysAfter: 14,
        at: '09:02',
        text: 'Niet doorvragen lijkt me hard werken. En er kwam iets, bij dat hek.',
        seen: { daysAfter: 14, at: '12:15' },
      },
    },
  },
  {
    exercise: 'solve-or-listen',
    to: 'both',
    assignedWeeksAgo: 11,
    dueInDays: 14,
    line: 'Neem het gesprek over school van vorige week, of een ander. Klein mag.',
    release: 'both-submitted',
    partners: {
      a: {
        submitted: { daysAfter: 5, at: '20:40' },
        answers: {
          'my-side': choice('told-got-solution'),
          'what-was-said': text(
            'Ik zei dat groep 4 me opbreekt dit jaar. Joris zei vraag of je volgend jaar kleuters mag. Ik zei laat maar.',
          ),
          'what-i-felt': felt({ misunderstood: 2, exhausted: 2 }, { 'niet serieus genomen': 1 }),
          'what-was-meant': text(
            'Dat ik op was en even wilde zeuren. Hij bedoelde denk ik dat het voor mij moest ophouden.',
          ),
          'what-was-needed': text('Een hand op mijn rug en een beetje zielig gebrom'),
          'need-card': choice('listen'),
          'ask-instead': rewrite({ 'never-mind': 'Ik wil even mopperen. Je hoeft niks te regelen.' }),
        },
        read: { daysAfter: 7, at: '09:05' },
        feedback: {
          daysAfter: 7,
          at: '17:20',
          text: 'Zielig gebrom mag wat mij betreft ook een kaartje zijn.',
          seen: { daysAfter: 7, at: '20:05' },
        },
      },
      b: {
        submitted: { daysAfter: 12, at: '23:20' },
        answers: {
          'my-side': choice('gave-solution'),
          'what-was-said': text('Ze zei te druk op school. Ik zei iets over kleuters. Toen was het stil.'),
          'what-i-felt': felt({ powerless: 2, confused: 1 }),
          'what-was-meant': text('Dat ik het rot voor haar vind.'),
          'what-was-needed': text('Horen dat het ook goed is als ik niks weet'),
          'need-card': somethingElse('Zeg er even bij welke het is'),
          'ask-instead': rewrite({ 'what-do-you-want': 'Meedenken of alleen luisteren?' }),
        },
        read: { daysAfter: 14, at: '09:10' },
        feedback: {
          daysAfter: 15,
          at: '11:40',
          text: 'Dat je het rot voor haar vindt: dat staat er nu gewoon. Meer hoefde er misschien niet bij.',
          seen: { daysAfter: 16, at: '22:55' },
        },
      },
    },
  },
  {
    exercise: 'own-patterns',
    to: 'both',
    assignedWeeksAgo: 9,
    dueInDays: 14,
    line: 'Deze leggen we de keer erop samen naast elkaar, bij mij aan tafel.',
    release: 'by-therapist',
    released: { daysAfter: 14, at: '11:20', span: 'for-good' },
    partners: {
      a: {
        submitted: { daysAfter: 8, at: '21:10' },
        answers: {
          'my-way': choice('talk-soon', 'tell-a-friend', 'care-for-others'),
          words: scale(8),
          silence: scale(1),
          'from-home': list(
            ['Alles kon aan tafel besproken worden', 'still-fits'],
            ['Altijd opletten hoe mama erbij zat', 'in-my-way'],
          ),
          'still-there': text(
            'Ik hoor aan de voordeur hoe iemands dag was. Handig in de klas. Thuis word ik er soms gek van.',
          ),
          'when-it-gets-tense': choice('ask-more', 'settle-it-now', 'get-sharp'),
          'what-i-hope': text('dat hij niet weg is, ook al zit hij er'),
          'where-we-meet': text(
            'Als ik blijf vragen wordt hij een muur en tegen een muur ga ik harder praten. Zo ongeveer.',
          ),
        },
        read: { daysAfter: 10, at: '10:30' },
      },
      b: {
        submitted: { daysAfter: 13, at: '22:40' },
        answers: {
          'my-way': choice('keep-it-in', 'get-busy', 'notice-late'),
          words: scale(2),
          silence: scale(7),
          'from-home': list(
            ['Niet zeuren, gewoon doorgaan', 'not-sure'],
            ['Helpen deden we, erover praten niet', 'still-fits'],
          ),
          'still-there': text('Schuur.'),
          'when-it-gets-tense': choice('go-quiet', 'walk-off', 'go-blank'),
          'what-i-hope': text('dat het overwaait'),
          'where-we-meet': text('Hoe meer vragen hoe minder ik weet. Dan loop ik weg en dat is ook niks.'),
        },
        read: { daysAfter: 14, at: '08:45' },
        feedback: {
          daysAfter: 14,
          at: '16:05',
          text: 'Eén woord en ik zag het voor me. Mooi ook hoe Sanne erop reageerde vanmorgen.',
          seen: { daysAfter: 15, at: '06:50' },
        },
      },
    },
  },
];
