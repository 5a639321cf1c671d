import type { Audience } from './audience.js';

/** What decides who may read an answer: whose it is, for whom it was meant, and how far it has come. */
export interface AnswerToRead {
  /** The partner who wrote it. */
  author: string;
  couple: string;
  audience: Audience;
  /** Whether its reflection has been submitted and not been taken back; until then it is a draft. */
  submitted: boolean;
  /** Whether the partner passed the prompt. */
  passed: boolean;
}

/** What the other partner may read after a release: a copy of a `couple` answer as it was at that moment. */
export interface ReleasedCopy {
  /** The two partners of the couple. */
  partners: readonly [string, string];
  couple: string;
}

/** Who wants to read: a partner, or a professional with the couples they have at this moment. */
export type Reader =
  | { role: 'partner'; id: string }
  /** A therapist of the couple, or for as long as they are given access a substitute or supervisor. */
  | { role: 'professional'; couples: readonly string[] };

/**
 * Whether this reader may read this answer (product.md, "Who reads what", 1 to 4). Its author always may. A professional
 * who has the couple may when it was submitted, not passed, and meant for more than its author; of the rest they cannot
 * tell what it is. The other partner never reads an answer itself, only the copy that a release made of it.
 *
 * This is the reference for what the database refuses: short enough to be checked by eye.
 */
export function mayRead({ answer, reader }: { answer: AnswerToRead; reader: Reader }): boolean {
  if (reader.role === 'partner') return reader.id === answer.author;
  const reachesThem = answer.audience !== 'self' && answer.submitted && !answer.passed;
  return reachesThem && reader.couples.includes(answer.couple);
}

/** Whether this reader may read a released copy: both partners, and the professionals who have the couple. */
export function mayReadReleased({ copy, reader }: { copy: ReleasedCopy; reader: Reader }): boolean {
  return reader.role === 'partner' ? copy.partners.includes(reader.id) : reader.couples.includes(copy.couple);
}

/** Whether a release copies this answer for the other partner: one for the couple, submitted and not passed. */
export function isCopiedOnRelease({ audience, submitted, passed }: AnswerToRead): boolean {
  return audience === 'couple' && submitted && !passed;
}
