/**
 * How answers for the couple reach the other partner. To both: `both-submitted` as soon as both have submitted,
 * `by-therapist` when the therapist says so after that, `never`. To one partner: `by-partner`, when they wish.
 * Source: product.md, "Answer first, then compare".
 */
export const releaseModes = ['both-submitted', 'by-therapist', 'never', 'by-partner'] as const;

/** One of the ways in which answers are released. */
export type ReleaseMode = (typeof releaseModes)[number];

/** Whom an assignment is given to: both partners, or one of them. */
export type Assignees = 'both' | 'one';

/** The release modes that a therapist can choose from. */
export function releaseModesFor(assignees: Assignees): ReleaseMode[] {
  return releaseModes.filter((mode) => (mode === 'by-partner') === (assignees === 'one'));
}

/** How an assignment is released, to whom it was given, and who of them has submitted. */
export interface Submissions {
  mode: ReleaseMode;
  /** The partners who have the assignment: two, or the one it was given to. */
  partners: readonly string[];
  /** The partners whose reflection is submitted, and not taken back, in any order. */
  submittedBy: readonly string[];
}

/** Whether the release is due of itself: with `both-submitted`, as soon as both partners have submitted. */
export function releaseIsDue({ mode, partners, submittedBy }: Submissions): boolean {
  return mode === 'both-submitted' && haveBothSubmitted(partners, submittedBy);
}

/** Who asks for a release: a therapist of the couple, or a partner. */
export type Releaser = { role: 'therapist' } | { role: 'partner'; id: string };

/** A request to release what was submitted. */
export interface ReleaseRequest extends Submissions {
  by: Releaser;
  /** Whether it has been released before. */
  released: boolean;
}

/**
 * Whether the answers may be released at this person's word. A therapist may with `by-therapist`, once both have
 * submitted; a partner with `by-partner`, for what they submitted themselves. Nothing is released twice, and the other
 * modes wait for nobody's word.
 */
export function mayRelease({ mode, partners, submittedBy, by, released }: ReleaseRequest): boolean {
  if (released) return false;
  if (by.role === 'therapist') return mode === 'by-therapist' && haveBothSubmitted(partners, submittedBy);
  return mode === 'by-partner' && partners.includes(by.id) && submittedBy.includes(by.id);
}

function haveBothSubmitted(partners: readonly string[], submittedBy: readonly string[]): boolean {
  return new Set(partners).size === 2 && partners.every((partner) => submittedBy.includes(partner));
}

/** How far a submission has come. */
export interface Submission {
  submitted: boolean;
  /** Whether a therapist, substitute or supervisor has opened it. */
  openedByProfessional: boolean;
  released: boolean;
}

/**
 * Whether a partner may take a submission back and edit it: until a professional opened it or it was released, whichever
 * comes first. Later thoughts are added beneath.
 */
export function mayTakeBackSubmission({ submitted, openedByProfessional, released }: Submission): boolean {
  return submitted && !openedByProfessional && !released;
}
