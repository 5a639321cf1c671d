import { defineWords } from '../ui/words';

export const calendarWords = defineWords(
  {
    title: 'In je agenda',
    back: 'Ik',
    intro:
      'Jullie vaste momenten, en de dagen waarvoor een oefening klaarligt, in de agenda die je al gebruikt. Er staat ‘Moment’ bij, tenzij je zelf iets anders kiest.',
    who: 'Wie het adres heeft, ziet die momenten. Deel je je agenda met iemand, of staat die ook op een tablet thuis? Dan zie je ze daar ook.',
    what: 'Een ritueel komt erin als het een vaste dag heeft. Geef het een dag en een tijd, dan staat het in je agenda. Wat rust of gestopt is, gaat er vanzelf uit. Of iets gelukt is, staat er nooit.',
    make: 'Maak een adres',
    since: (day: string) => `Er is een adres sinds ${day}.`,
    readOn: (day: string) => `Een agenda las het voor het laatst op ${day}.`,
    neverRead: 'Er heeft nog geen agenda gelezen.',
    unknown: 'Heb je het zelf nergens ingezet? Vervang het, of zet het uit.',
    once: 'Het adres zelf kunnen we niet nog eens laten zien.',
    replace: 'Vervang het adres',
    replaceAsk: 'Adres vervangen?',
    replaceText: 'Het oude adres werkt dan meteen niet meer. Zet daarna het nieuwe in je agenda.',
    replaceYes: 'Vervang',
    keep: 'Laat staan',
    end: 'Zet uit',
    endAsk: 'Uitzetten?',
    endText:
      'Je agenda krijgt dan niets meer van hier. Wat er al in staat, kan daar blijven staan tot je die agenda weghaalt.',
    ended: 'Uitgezet.',
    titles: 'Hoe heten ze in je agenda?',
    neutral: 'Allemaal ‘Moment’',
    neutralText: 'Wie meekijkt, leest niets.',
    names: 'Met hun naam',
    namesText:
      'Alleen Zondagse wandeling, Koffiemoment en Creatieve avond. Een naam die jullie zelf gaven en je oefeningen blijven ‘Moment’.',
    saved: 'Opgeslagen.',
    yours: 'Je adres',
    yoursText: 'Zet het nu in je agenda. We laten het één keer zien.',
    address: 'Adres',
    copy: 'Kopieer',
    copied: 'Gekopieerd.',
    open: 'Open in mijn agenda',
    how: {
      apple: { app: 'iPhone, iPad of Mac', text: 'Druk op Open in mijn agenda, en dan op Abonneer.' },
      google: {
        app: 'Google Agenda',
        text: 'Op een computer: Andere agenda’s, het plusje, Via URL. Plak daar het adres.',
      },
      outlook: {
        app: 'Outlook',
        text: 'Op outlook.com: Agenda toevoegen, Abonneren via internet. Plak daar het adres.',
      },
    },
    later:
      'Je agenda kijkt een paar keer per dag, dus een wijziging kan even duren. Bij Google en Outlook haalt hun computer de momenten op: die ziet dan de dagen en tijden.',
  },
  {
    title: 'In your calendar',
    back: 'Me',
    intro:
      'Your fixed moments together, and the days an exercise is meant for, in the calendar you already use. It says ‘Moment’, unless you choose otherwise.',
    who: 'Whoever has the address sees those moments. Do you share your calendar with someone, or is it on a tablet at home too? Then they show there as well.',
    what: 'A ritual is in it when it has a fixed day. Give it a day and a time, and it is in your calendar. What rests or has ended goes by itself. Whether something was kept is never in it.',
    make: 'Make an address',
    since: (day: string) => `There has been an address since ${day}.`,
    readOn: (day: string) => `A calendar last read it on ${day}.`,
    neverRead: 'No calendar has read it yet.',
    unknown: 'Did you not put it anywhere yourself? Replace it, or switch it off.',
    once: 'We cannot show the address itself again.',
    replace: 'Replace the address',
    replaceAsk: 'Replace the address?',
    replaceText: 'The old address stops working at once. Put the new one in your calendar afterwards.',
    replaceYes: 'Replace',
    keep: 'Leave it',
    end: 'Switch off',
    endAsk: 'Switch off?',
    endText:
      'Your calendar then gets nothing more from here. What is in it already can stay there until you remove that calendar.',
    ended: 'Switched off.',
    titles: 'What are they called in your calendar?',
    neutral: '‘Moment’, all of them',
    neutralText: 'Whoever looks along reads nothing.',
    names: 'By their name',
    namesText:
      'Only Sunday walk, Coffee moment and Creative evening. A name that you two gave, and your exercises, stay ‘Moment’.',
    saved: 'Saved.',
    yours: 'Your address',
    yoursText: 'Put it in your calendar now. We show it this once.',
    address: 'Address',
    copy: 'Copy',
    copied: 'Copied.',
    open: 'Open in my calendar',
    how: {
      apple: { app: 'iPhone, iPad or Mac', text: 'Press Open in my calendar, then Subscribe.' },
      google: {
        app: 'Google Calendar',
        text: 'On a computer: Other calendars, the plus, From URL. Paste the address there.',
      },
      outlook: {
        app: 'Outlook',
        text: 'On outlook.com: Add calendar, Subscribe from web. Paste the address there.',
      },
    },
    later:
      'Your calendar looks a few times a day, so a change can take a while. With Google and Outlook their computer fetches the moments: it then sees the days and times.',
  },
);
