import type { Audience } from '../audiences/index.js';

/** Something that a partner wrote, as it lies in the record when they ask to be erased. */
export interface Written {
  audience: Audience;
  /** Whether the reflection it belongs to was submitted and not taken back. */
  submitted: boolean;
  /** Whether there is a text; a prompt that was passed or left open has none. */
  hasText: boolean;
}

/**
 * Whether the practice keeps it when its author is erased: what professionals could read is part of the record that the
 * law lets nobody take away before its term (art. 7:454 and 455 BW, Wgbo). What was the author's alone is destroyed.
 */
export function isKeptForRecord({ audience, submitted, hasText }: Written): boolean {
  return submitted && hasText && audience !== 'self';
}
