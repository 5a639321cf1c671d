/** Whose key a text is sealed with: one person's, one couple's for what is joint, or a practice's for its notes. */
export interface KeyOwner {
  kind: 'person' | 'couple' | 'practice';
  id: string;
  practiceId: string;
}

/** A text of one partner, also what is written to them alone: it goes when their key goes. */
export const ofPerson = (practiceId: string, partnerId: string): KeyOwner => ({
  kind: 'person',
  id: partnerId,
  practiceId,
});
/** What belongs to the two together: lines to both, released copies. */
export const ofCouple = (practiceId: string, coupleId: string): KeyOwner => ({
  kind: 'couple',
  id: coupleId,
  practiceId,
});
/** Notes that professionals keep for themselves. */
export const ofPractice = (practiceId: string): KeyOwner => ({
  kind: 'practice',
  id: practiceId,
  practiceId,
});

/** Where a sealed text is kept. The ciphertext is bound to all of it, so that a copied row opens nowhere else. */
export interface Place {
  owner: KeyOwner;
  table: string;
  column: string;
  row: string;
  /** Whose text it is: a partner, or null where nobody in particular wrote it. */
  person: string | null;
  revision: number;
}

/** The place as bytes. A list in JSON cannot be read two ways; ids come in either case, and the database keeps one. */
export function bytesOfPlace({ owner, table, column, row, person, revision }: Place): Buffer {
  const ids = [owner.practiceId, owner.id, row, person].map((each) => each?.toLowerCase() ?? null);
  return Buffer.from(
    JSON.stringify(['tweespraak text', owner.kind, table, column, revision, ...ids]),
    'utf8',
  );
}

/** The owner as bytes, which a wrapped key is bound to. */
export function bytesOfOwner({ kind, id, practiceId }: KeyOwner, keyId: string): Buffer {
  const ids = [practiceId, id, keyId].map((each) => each.toLowerCase());
  return Buffer.from(JSON.stringify(['tweespraak key', kind, ...ids]), 'utf8');
}
