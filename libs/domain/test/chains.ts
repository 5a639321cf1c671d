import {
  beginning,
  sealAfter,
  type AuditEvent,
  type ChainPoint,
  type SealedEvent,
} from '../src/audit/index.js';
import { createHmac } from 'node:crypto';

/** A seal under a key that the test holds. */
export const mac = (text: string, key: string): string =>
  createHmac('sha256', `secret ${key}`).update(text).digest('hex');

/** A seal of somebody who does not have the key. */
export const otherMac = (text: string): string => createHmac('sha256', 'guessed').update(text).digest('hex');

/** A therapist who read a reflection. */
export const anEvent = (more: Partial<AuditEvent> = {}): AuditEvent => ({
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

/** Sealed events one after the other, from the beginning or after another chain. */
export function aChain(length: number, after: ChainPoint = beginning, ids = 'event'): SealedEvent[] {
  const chain: SealedEvent[] = [];
  for (let index = 0; index < length; index++)
    chain.push(sealAfter(anEvent({ id: `${ids} ${index}` }), chain.at(-1) ?? after, `key ${index % 3}`, mac));
  return chain;
}

/** Where a chain ends. */
export const headOf = (chain: SealedEvent[]): ChainPoint => chain.at(-1) ?? beginning;

/** The event with this number; the first is 1. */
export function nth(chain: SealedEvent[], sequence: number): SealedEvent {
  const event = chain[sequence - 1];
  if (!event) throw new Error(`There is no event ${sequence}.`);
  return event;
}

/** Events as a check reads them, in the order of their numbers. */
export const bySequence = (events: SealedEvent[]): SealedEvent[] =>
  [...events].sort((one, other) => one.sequence - other.sequence);
