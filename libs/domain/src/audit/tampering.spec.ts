import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginning, checkChain, type DamageKind, sealAfter, type SealedEvent } from './index.js';
import { type AuditEvent, type ChainPoint } from './index.js';

const mac = (text: string, key: string): string =>
  createHmac('sha256', `secret ${key}`).update(text).digest('hex');
const otherMac = (text: string): string => createHmac('sha256', 'guessed').update(text).digest('hex');

const anEvent = (more: Partial<AuditEvent> = {}): AuditEvent => ({
  id: 'event',
  practice: 'practice',
  at: '2026-11-22T20:30:00.000Z',
  session: 'session',
  account: 'mieke',
  role: 'therapist',
  act: 'read-reflection',
  outcome: 'done',
  couple: 'couple',
  partner: 'anna',
  record: 'reflection',
  access: null,
  shownTo: 'partner',
  ...more,
});

function aChain(length: number, after: ChainPoint = beginning, ids = 'event'): SealedEvent[] {
  const chain: SealedEvent[] = [];
  for (let index = 0; index < length; index++)
    chain.push(sealAfter(anEvent({ id: `${ids} ${index}` }), chain.at(-1) ?? after, `key ${index % 3}`, mac));
  return chain;
}
const headOf = (chain: SealedEvent[]): ChainPoint => chain.at(-1) ?? beginning;
const nth = (chain: SealedEvent[], sequence: number): SealedEvent => {
  const event = chain[sequence - 1];
  if (!event) throw new Error(`There is no event ${sequence}.`);
  return event;
};
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
          events: events.sort((one, other) => one.sequence - other.sequence),
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
