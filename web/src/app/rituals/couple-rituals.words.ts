import { defineWords } from '../ui/words';

export const coupleRitualsWords = defineWords(
  {
    empty: 'Dit koppel heeft nog geen ritueel. Voeg er een toe als jullie het samen hebben afgesproken.',
    add: (name: string) => `${name} toevoegen`,
    since: (day: string) => `Sinds ${day}`,
    ended: (day: string) => `Gestopt op ${day}`,
    paused: 'Gepauzeerd',
    noted: 'Genoteerd',
    nothingNoted: 'Nog niets genoteerd.',
    a: 'partner A',
    b: 'partner B',
    both: 'beide partners',
    earlier: (days: number) => (days === 1 ? 'Nog één eerdere dag' : `Nog ${days} eerdere dagen`),
  },
  {
    empty: 'This couple has no ritual yet. Add one once you have agreed on it together.',
    add: (name: string) => `Add ${name.toLowerCase()}`,
    since: (day: string) => `Since ${day}`,
    ended: (day: string) => `Ended on ${day}`,
    paused: 'Paused',
    noted: 'Noted',
    nothingNoted: 'Nothing noted yet.',
    a: 'partner A',
    b: 'partner B',
    both: 'both partners',
    earlier: (days: number) => (days === 1 ? 'One earlier day' : `${days} earlier days`),
  },
);
