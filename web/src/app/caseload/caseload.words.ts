import { defineWords } from '../ui/words';

type Unit = 'day' | 'week' | 'month';
const dagen: Record<Unit, [string, string]> = {
  day: ['dag', 'dagen'],
  week: ['week', 'weken'],
  month: ['maand', 'maanden'],
};
const aantal = (n: number, [one, other]: [string, string]): string => `${n} ${n === 1 ? one : other}`;
const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

export const caseloadWords = defineWords(
  {
    title: 'Caseload',
    couples: 'Koppels',
    addCouple: 'Koppel toevoegen',
    unread: {
      title: 'Nieuw om te lezen',
      more: (n: number) => `Nog ${n} laten zien`,
    },
    show: { label: 'Laat zien', all: 'Alle', attention: 'Vraagt aandacht', archived: 'Archief' },
    search: 'Zoek op naam',
    order: { label: 'Volgorde', attention: 'Wat aandacht vraagt' },
    columns: {
      couple: 'Koppel',
      homework: 'Huiswerk',
      unread: 'Ongelezen',
      rituals: 'Rituelen',
      sign: 'Laatste levensteken',
    },
    caption: (n: number) => (n === 1 ? '1 koppel' : `${n} koppels`),
    open: (n: number) => `${n} open`,
    noneOpen: 'niets open',
    overdue: (n: number) => `${n} over tijd`,
    toRead: (n: number) => `${n} nieuw`,
    noneUnread: 'geen',
    notTold: 'Hier plan je alleen.',
    reasons: {
      safety: 'Nieuw over veiligheid',
      unread: 'Nieuwe reflectie',
      overdue: 'Ruim een week over tijd',
      quiet: (day: string) => `Stil sinds ${day}`,
      quietFromTheStart: 'Nog niets gehoord',
    },
    sign: {
      none: 'Nog geen',
      today: 'Vandaag',
      yesterday: 'Gisteren',
      ago: (n: number, unit: 'day' | 'week' | 'month') => `${aantal(n, dagen[unit])} geleden`,
    },
    rituals: {
      none: 'Geen rituelen',
      streak: (n: number, unit: 'day' | 'week' | 'month', every: number) =>
        every === 1 ? `reeks van ${aantal(n, dagen[unit])}` : `reeks van ${n} keer`,
      noStreak: 'nu geen reeks',
      kept: (kept: number, of: number) => `${kept} van de ${of} keer`,
      justBegun: 'net begonnen',
    },
    empty: {
      title: 'Hier komen je koppels',
      text: 'Per koppel zie je straks wat er openstaat, wat er nieuw is om te lezen en hoe het met de rituelen gaat.',
      reader: 'Zodra een collega een dossier voor je openzet, staat het koppel hier.',
    },
    relation: { substitute: 'Je neemt waar', supervisor: 'Je leest mee' },
    nobodyNeedsAttention: 'Geen koppel vraagt nu om aandacht.',
    onlyArchived: 'Alle koppels liggen in het archief.',
    archiveEmpty: 'Het archief is leeg.',
    notFound: (text: string) => `Geen koppel met “${text}” gevonden.`,
    foundInArchive: 'Wel gevonden in het archief',
    clearSearch: 'Zoekopdracht wissen',
    showAll: 'Alle koppels laten zien',
  },
  {
    title: 'Caseload',
    couples: 'Couples',
    addCouple: 'Add a couple',
    unread: {
      title: 'New to read',
      more: (n: number) => `Show ${n} more`,
    },
    show: { label: 'Show', all: 'All', attention: 'Needs attention', archived: 'Archive' },
    search: 'Search by name',
    order: { label: 'Order', attention: 'What needs attention' },
    columns: {
      couple: 'Couple',
      homework: 'Homework',
      unread: 'Unread',
      rituals: 'Rituals',
      sign: 'Last sign of life',
    },
    caption: (n: number) => count(n, 'couple'),
    open: (n: number) => `${n} open`,
    noneOpen: 'none open',
    overdue: (n: number) => `${n} overdue`,
    toRead: (n: number) => `${n} new`,
    noneUnread: 'none',
    notTold: 'You only plan here.',
    reasons: {
      safety: 'New about safety',
      unread: 'New reflection',
      overdue: 'Over a week overdue',
      quiet: (day: string) => `Quiet since ${day}`,
      quietFromTheStart: 'Nothing heard yet',
    },
    sign: {
      none: 'None yet',
      today: 'Today',
      yesterday: 'Yesterday',
      ago: (n: number, unit: 'day' | 'week' | 'month') => `${count(n, unit)} ago`,
    },
    rituals: {
      none: 'No rituals',
      streak: (n: number, unit: 'day' | 'week' | 'month', every: number) =>
        every === 1 ? `streak of ${count(n, unit)}` : `streak of ${count(n, 'time')}`,
      noStreak: 'no streak now',
      kept: (kept: number, of: number) => `kept ${kept} of ${of}`,
      justBegun: 'just begun',
    },
    empty: {
      title: 'Your couples will be here',
      text: 'For each couple you will see what is open, what is new to read and how the rituals are going.',
      reader: 'Once a colleague opens a couple file to you, the couple will be here.',
    },
    relation: { substitute: 'You stand in', supervisor: 'You read along' },
    nobodyNeedsAttention: 'No couple needs attention right now.',
    onlyArchived: 'All couples are in the archive.',
    archiveEmpty: 'The archive is empty.',
    notFound: (text: string) => `No couple found with “${text}”.`,
    foundInArchive: 'Found in the archive',
    clearSearch: 'Clear the search',
    showAll: 'Show all couples',
  },
);
