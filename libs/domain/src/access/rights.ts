/** What someone can be in a practice. One account can be both a therapist and the owner. */
export const roles = ['therapist', 'owner', 'partner'] as const;

/** One of the roles. Supervisor, substitute and assistant are to follow. */
export type Role = (typeof roles)[number];

/**
 * Every act that somebody can be allowed to do. A right says *that* a role does this; whether it does so with this
 * couple or this text is another question (caseload, audience, release), and the answer to both has to be yes.
 */
export type Right =
  // the practice and its couples
  | 'manage-practice'
  | 'see-caseload'
  | 'add-couple'
  | 'archive-couple'
  | 'invite-partner'
  | 'renew-access'
  | 'open-couple-file'
  // homework
  | 'browse-library'
  | 'assign-exercise'
  | 'reschedule-homework'
  | 'withdraw-homework'
  | 'see-today'
  | 'answer-prompts'
  | 'submit-reflection'
  | 'take-back-submission'
  | 'decline-homework'
  // reading and answering one another
  | 'read-reflections'
  | 'give-feedback'
  | 'read-feedback'
  | 'release-to-both'
  | 'release-own'
  | 'read-released'
  // rituals
  | 'see-rituals'
  | 'log-moment'
  | 'take-back-moment'
  // the own account
  | 'change-own-settings';

/**
 * Who may do what: exhaustive by type, so that a new act does not compile before somebody has decided about it. Being
 * owner gives no clinical text and no couple (product.md, "People").
 */
export const holdersOf: Readonly<Record<Right, readonly Role[]>> = {
  'manage-practice': ['owner'],
  'see-caseload': ['therapist'],
  'add-couple': ['therapist'],
  'archive-couple': ['therapist'],
  'invite-partner': ['therapist'],
  'renew-access': ['therapist'],
  'open-couple-file': ['therapist'],

  'browse-library': ['therapist'],
  'assign-exercise': ['therapist'],
  'reschedule-homework': ['therapist'],
  'withdraw-homework': ['therapist'],
  'see-today': ['partner'],
  'answer-prompts': ['partner'],
  'submit-reflection': ['partner'],
  'take-back-submission': ['partner'],
  'decline-homework': ['partner'],

  'read-reflections': ['therapist'],
  'give-feedback': ['therapist'],
  'read-feedback': ['partner'],
  'release-to-both': ['therapist'],
  'release-own': ['partner'],
  'read-released': ['therapist', 'partner'],

  'see-rituals': ['therapist', 'partner'],
  'log-moment': ['partner'],
  'take-back-moment': ['partner'],

  'change-own-settings': ['therapist', 'owner', 'partner'],
};

/** All rights there are, in the order of the list above. */
export const rights = Object.keys(holdersOf) as readonly Right[];

/** What someone in this role may do. */
export function rightsOf(role: Role): Right[] {
  return rights.filter((right) => holdersOf[right].includes(role));
}

/** Whether someone with these roles may do this: one of them is enough, none gives nothing. */
export function hasRight(ownRoles: readonly Role[], right: Right): boolean {
  return ownRoles.some((role) => holdersOf[right].includes(role));
}
