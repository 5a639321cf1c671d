import { aChain, anEvent, bySequence, headOf, mac, nth, otherMac } from '../../test/chains.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginning, checkChain, type DamageKind, sealAfter, type SealedEvent } from './index.js';

describe('whatever is done to a chain of any length', () => {
  const tamperings = fc.record({
    length: fc.integer({ min: 3, max: 30 }),
    at: fc.nat(),
    other: fc.nat(),
    kind: fc.constantFrom<DamageKind>('changed', 'removed', 'inserted', 'reordered', 'cut-off'),
  });

  it('is found, under its own name', () => {
    fc.assert(
      fc.property(tamperings, ({ length, at, other, kind }) => {
        const sealed = aChain(length);
        const index = at % length;
        const second = (index + 1 + (other % (length - 1))) % length;
        const events = tampered(sealed, kind, index, second);
        const kinds = checkChain({
          after: beginning,
          events: bySequence(events),
          known: [headOf(sealed)],
          mac,
        }).map((damage) => damage.kind);
        const named = kind === 'removed' && index === length - 1 ? 'cut-off' : kind;
        expect(kinds).toContain(named);
      }),
    );
  });

  function tampered(sealed: SealedEvent[], kind: DamageKind, index: number, second: number): SealedEvent[] {
    const [one, two] = [nth(sealed, index + 1), nth(sealed, second + 1)];
    if (kind === 'changed')
      return sealed.map((each) => (each === one ? { ...each, account: 'nobody' } : each));
    if (kind === 'removed') return sealed.filter((each) => each !== one);
    if (kind === 'inserted') return [...sealed, sealAfter(anEvent(), one, 'key 1', otherMac)];
    if (kind === 'cut-off') return sealed.slice(0, index);
    return sealed.map((each) =>
      each === one
        ? { ...one, sequence: two.sequence }
        : each === two
          ? { ...two, sequence: one.sequence }
          : each,
    );
  }
});
