import type { AuditEvent, ChainPoint, SealedEvent } from './events.js';

/** A digest of a text under the key of this name, in hexadecimal: HMAC-SHA-256, with a key that the database lacks. */
export type Mac = (text: string, key: string) => string;

/** An event and the place it is written down for. */
export type PlacedEvent = AuditEvent & Pick<SealedEvent, 'sequence' | 'previous' | 'key'>;

/**
 * The one form in which an event is sealed: its version and every field, in this order, as a JSON list. The place and
 * the seal before are part of it, so an event holds nowhere else and after nothing else.
 */
export function canonicalForm(event: PlacedEvent): string {
  return JSON.stringify([
    'tweespraak audit event 1',
    event.practice,
    event.sequence,
    event.previous,
    event.key,
    event.id,
    event.at,
    event.session,
    event.account,
    event.role,
    event.act,
    event.outcome,
    event.couple,
    event.partner,
    event.record,
    event.access,
    event.shownTo,
  ]);
}

/** The event sealed with a key as the next one after a point of the chain. */
export function sealAfter(event: AuditEvent, last: ChainPoint, key: string, mac: Mac): SealedEvent {
  const placed = { ...event, sequence: last.sequence + 1, previous: last.seal, key };
  return { ...placed, seal: mac(canonicalForm(placed), key) };
}

/**
 * What is kept of the beginning of a chain once its term is over: the last point that was pruned, sealed, so that
 * the rest can still be checked and nobody else can cut off a beginning.
 */
export interface Checkpoint extends ChainPoint {
  practice: string;
  at: string;
  key: string;
  /** The seal of the checkpoint itself. */
  mark: string;
}

/** Says under seal that a chain was pruned up to this point. */
export function markCheckpoint(checkpoint: Omit<Checkpoint, 'mark'>, mac: Mac): Checkpoint {
  return { ...checkpoint, mark: mac(formOfCheckpoint(checkpoint), checkpoint.key) };
}

/** Whether a checkpoint was made by who has the key, as it stands. */
export function isGenuine(checkpoint: Checkpoint, mac: Mac): boolean {
  return mac(formOfCheckpoint(checkpoint), checkpoint.key) === checkpoint.mark;
}

function formOfCheckpoint({ practice, sequence, seal, at, key }: Omit<Checkpoint, 'mark'>): string {
  return JSON.stringify(['tweespraak audit checkpoint 1', practice, sequence, seal, at, key]);
}
