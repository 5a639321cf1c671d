import { aChain, anEvent, bySequence, headOf, mac, nth, otherMac } from '../../test/chains.js';
import { describe, expect, it } from 'vitest';
import { beginning, type ChainPoint, checkChain, type Damage, sealAfter, type SealedEvent } from './index.js';

const check = (events: SealedEvent[], known: ChainPoint[] = [], after = beginning): Damage[] =>
  checkChain({ after, events: bySequence(events), known, mac });

const chain = aChain(9);
const head = headOf(chain);
const without = (...sequences: number[]): SealedEvent[] =>
  chain.filter(({ sequence }) => !sequences.includes(sequence));
const replaced = (sequence: number, by: SealedEvent): SealedEvent[] =>
  chain.map((each) => (each.sequence === sequence ? by : each));

describe('a chain as it was sealed', () => {
  it('is sound, whole and in parts, empty and with one event', () => {
    expect(check(chain, [head, nth(chain, 4), beginning])).toEqual([]);
    expect(check(chain.slice(4), [head, nth(chain, 4)], nth(chain, 4))).toEqual([]);
    expect(check([])).toEqual([]);
    expect(check([], [beginning])).toEqual([]);
    expect(check([], [head], head)).toEqual([]);
    expect(check(chain.slice(0, 1), [nth(chain, 1)])).toEqual([]);
  });

  it('counts from one, and each event names the seal of the one before', () => {
    expect(chain.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(chain.slice(1).map(({ previous }) => previous)).toEqual(
      chain.slice(0, -1).map(({ seal }) => seal),
    );
    expect(nth(chain, 1).previous).toBe('0'.repeat(64));
  });
});

describe('a chain that somebody touched', () => {
  it('tells a changed event, whichever field it was', () => {
    const event = nth(chain, 5);
    for (const field of ['at', 'account', 'act', 'couple', 'partner', 'shownTo', 'previous', 'key', 'seal'])
      expect(check(replaced(5, { ...event, [field]: 'other' }), [head])).toEqual([
        { kind: 'changed', sequence: 5 },
      ]);
    expect(check(replaced(9, { ...head, ...anEvent({ act: 'sign-in' }) } as SealedEvent), [head])).toEqual([
      { kind: 'changed', sequence: 9 },
    ]);
  });

  it('tells an event that was changed and sealed anew under another key', () => {
    const forged = sealAfter(anEvent({ account: 'nobody' }), nth(chain, 4), 'key 1', otherMac);
    expect(check(replaced(5, forged), [head])).toEqual([{ kind: 'changed', sequence: 5 }]);
  });

  it('tells removed events, at the beginning too', () => {
    expect(check(without(5), [head])).toEqual([{ kind: 'removed', from: 5, to: 5 }]);
    expect(check(without(1, 2, 6, 7), [head])).toEqual([
      { kind: 'removed', from: 1, to: 2 },
      { kind: 'removed', from: 6, to: 7 },
    ]);
  });

  it('tells an event that was put in, in an empty place after the end or in a place that is taken', () => {
    const forged = sealAfter(anEvent({ id: 'forged' }), head, 'key 1', otherMac);
    expect(check([...chain, forged], [head])).toEqual([{ kind: 'inserted', sequence: 10 }]);
    expect(check([...chain, { ...forged, sequence: 4 }], [head])).toEqual([
      { kind: 'inserted', sequence: 4 },
    ]);
    expect(check([...chain, { ...forged, sequence: 0 }], [head])).toEqual([
      { kind: 'inserted', sequence: 0 },
    ]);
    expect(check([...chain, nth(chain, 4)], [head])).toEqual([{ kind: 'inserted', sequence: 4 }]);
    expect(check([...chain, { ...nth(chain, 4), sequence: 10 }], [head])).toEqual([
      { kind: 'inserted', sequence: 10 },
    ]);
  });

  it('tells the second of two that were put in the same place', () => {
    const forged = sealAfter(anEvent({ id: 'forged' }), nth(chain, 3), 'key 1', otherMac);
    expect(check([...without(4), forged, { ...forged, id: 'again' }], [head])).toEqual([
      { kind: 'changed', sequence: 4 },
      { kind: 'inserted', sequence: 4 },
    ]);
  });

  it('tells an event that was put in while the others moved on, and where those belong', () => {
    const forged = { ...sealAfter(anEvent({ id: 'forged' }), nth(chain, 4), 'key 1', otherMac) };
    const moved = chain.map((each) => (each.sequence > 4 ? { ...each, sequence: each.sequence + 1 } : each));
    const damages = check([...moved, forged], [head]);
    expect(damages).toContainEqual({ kind: 'inserted', sequence: 5 });
    expect(damages).toContainEqual({ kind: 'reordered', sequence: 10, belongsAt: 9 });
    expect(damages).toHaveLength(6);
  });

  it('tells events that changed places, whatever went along', () => {
    const [three, seven] = [nth(chain, 3), nth(chain, 7)];
    const place = ({ sequence, previous, seal }: SealedEvent) => ({ sequence, previous, seal });
    const swaps: [SealedEvent, SealedEvent][] = [
      [
        { ...three, sequence: 7 },
        { ...seven, sequence: 3 },
      ],
      [
        { ...three, ...place(seven) },
        { ...seven, ...place(three) },
      ],
      [
        { ...three, sequence: 7, previous: seven.previous },
        { ...seven, sequence: 3, previous: three.previous },
      ],
      [
        { ...three, sequence: 7, seal: seven.seal },
        { ...seven, sequence: 3, seal: three.seal },
      ],
    ];
    for (const swapped of swaps)
      expect(check([...without(3, 7), ...swapped], [head])).toEqual([
        { kind: 'reordered', sequence: 3, belongsAt: 7 },
        { kind: 'reordered', sequence: 7, belongsAt: 3 },
      ]);
  });

  it('tells an event that was moved behind the end, or before the beginning', () => {
    expect(check([...without(3), { ...nth(chain, 3), sequence: 40 }], [head])).toEqual([
      { kind: 'reordered', sequence: 40, belongsAt: 3 },
    ]);
    expect(check([...without(3), { ...nth(chain, 3), sequence: 0 }], [head])).toEqual([
      { kind: 'reordered', sequence: 0, belongsAt: 3 },
    ]);
    expect(check([...without(1), { ...nth(chain, 1), sequence: 40 }], [head])).toEqual([
      { kind: 'reordered', sequence: 40, belongsAt: 1 },
    ]);
  });

  it('tells that its end was cut off, when the head or an anchor knows better', () => {
    expect(check(without(8, 9), [head])).toEqual([{ kind: 'cut-off', from: 8, to: 9 }]);
    expect(check(without(8, 9), [nth(chain, 7), nth(chain, 8)])).toEqual([
      { kind: 'cut-off', from: 8, to: 8 },
    ]);
    expect(check([], [head])).toEqual([{ kind: 'cut-off', from: 1, to: 9 }]);
    expect(check([], [head], nth(chain, 8))).toEqual([{ kind: 'cut-off', from: 9, to: 9 }]);
  });

  it('would not notice without one: the reason why heads are anchored elsewhere', () => {
    expect(check(without(8, 9), [])).toEqual([]);
    expect(check(without(8, 9), [nth(chain, 7)])).toEqual([]);
  });

  it('tells a history that is another one than was anchored, though every seal is sound', () => {
    const otherwise = [...chain.slice(0, 6), ...aChain(5, nth(chain, 6), 'after an older copy was put back')];
    expect(check(otherwise, [headOf(otherwise)])).toEqual([]);
    expect(check(otherwise, [nth(chain, 8)])).toEqual([{ kind: 'rewritten', sequence: 8 }]);
    expect(check([], [{ ...head, seal: 'other' }], head)).toEqual([{ kind: 'rewritten', sequence: 9 }]);
  });

  it('tells where two histories were put together', () => {
    const otherwise = aChain(9, beginning, 'other');
    const both = [...chain.slice(0, 4), ...otherwise.slice(4)];
    expect(check(both)).toEqual([{ kind: 'rewritten', sequence: 5 }]);
    expect(check(both, [nth(otherwise, 5), nth(chain, 5)])).toEqual([{ kind: 'rewritten', sequence: 5 }]);
    expect(check(chain.slice(1), [], { sequence: 1, seal: 'another beginning' })).toEqual([
      { kind: 'rewritten', sequence: 2 },
    ]);
  });

  it('is not taken for touched again where it begins after what is known', () => {
    const events = chain.slice(4);
    expect(check(events, [nth(chain, 2)], nth(chain, 4))).toEqual([]);
    expect(check([nth(chain, 4), ...events], [head], nth(chain, 4))).toEqual([
      { kind: 'inserted', sequence: 4 },
    ]);
  });

  it('gives up on nothing, however many were changed or moved', () => {
    const long = aChain(150);
    const moved = long.map((each) => ({ ...each, sequence: each.sequence + 1 }));
    expect(check(moved, [headOf(long)]).filter(({ kind }) => kind === 'reordered')).toHaveLength(150);
    const changed = long.map((each) => ({ ...each, account: 'nobody' }));
    expect(check(changed, [headOf(long)]).map(({ kind }) => kind)).toEqual(
      Array.from({ length: 150 }, () => 'changed'),
    );
  });
});
