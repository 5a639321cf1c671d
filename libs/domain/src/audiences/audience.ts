import type { ReleaseMode } from '../assignments/index.js';

/**
 * Who may read an answer, from the fewest readers to the most: `self` its author alone; `therapist` also the
 * professionals who have this couple; `couple` also the other partner, after release. Source: product.md, "Who reads what".
 */
export const audiences = ['self', 'therapist', 'couple'] as const;

/** One of the three circles of readers that an answer can have. */
export type Audience = (typeof audiences)[number];

/** Order from the fewest readers to the most, for sorting: negative when the first has fewer readers. */
export function compareAudiences(a: Audience, b: Audience): number {
  return audiences.indexOf(a) - audiences.indexOf(b);
}

/** Whether an audience has no more readers than the widest one that is allowed. */
export function isWithin(audience: Audience, widest: Audience): boolean {
  return compareAudiences(audience, widest) <= 0;
}

/** What a partner can choose from for a prompt, from the fewest readers to the most. */
export function audiencesUpTo(widest: Audience): Audience[] {
  return audiences.filter((audience) => isWithin(audience, widest));
}

/** The audience with fewer readers of the two; a preset that is too wide shrinks to what is allowed. */
export function narrowerOf(a: Audience, b: Audience): Audience {
  return isWithin(a, b) ? a : b;
}

/**
 * The widest audience of a prompt in an assignment: that of the prompt, but `therapist` at most where the answers are
 * never released.
 */
export function widestFor(promptWidest: Audience, releaseMode: ReleaseMode): Audience {
  return releaseMode === 'never' ? narrowerOf(promptWidest, 'therapist') : promptWidest;
}
