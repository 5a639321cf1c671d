import { writeNote } from '@tweespraak/contracts/moment-notes';
import { proposeRitual } from '@tweespraak/contracts/ritual-proposals';
import { feelingFamilies } from '@tweespraak/library/feelings';
import { describe, expect, it } from 'vitest';
import { demoPractice, momentsOf } from './demo-practice.js';

const { couples } = demoPractice;
const id = '00000000-0000-4000-8000-000000000000';

describe('the rituals of the demo', () => {
  const rituals = couples.flatMap((couple) => couple.rituals);

  it('can be proposed as the contract says: the article’s, some with a name of their own, one without a streak', () => {
    const proposals = couples.flatMap((couple) => couple.proposals ?? []);
    for (const each of [...rituals, ...proposals])
      expect(proposeRitual.safeParse({ id, ...each }).error).toBeUndefined();
    const own = rituals.flatMap((each) => ('name' in each ? [each] : []));
    expect(own.map(({ counted = true }) => counted).sort()).toEqual([false, true]);
    expect(proposals).toHaveLength(1);
  });

  it('have lines with moments that were logged, for each audience, with feelings from the palette', () => {
    const noted = rituals.flatMap((ritual) => (ritual.notes ?? []).map((note) => ({ ritual, note })));
    expect(new Set(noted.map(({ note }) => note.audience)).size).toBe(3);
    for (const { ritual, note } of noted) {
      const moment = momentsOf(ritual, '2026-11-22').find(({ ago }) => ago === note.ago);
      expect(moment?.by).toContain(note.by);
      expect(writeNote.safeParse(note).error).toBeUndefined();
      if (note.feeling) expect(feelingFamilies.map(({ key }) => key)).toContain(note.feeling);
    }
  });
});
