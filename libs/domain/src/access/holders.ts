/** What somebody can be in a practice. One account can hold several, but a partner is never anything else. */
export const roles = ['owner', 'therapist', 'supervisor', 'assistant', 'partner'] as const;

/** One of the roles. An owner manages the practice; being owner gives no couple and no clinical text. */
export type Role = (typeof roles)[number];

/** The roles that a practice gives to its professionals. */
export const memberRoles = [
  'owner',
  'therapist',
  'supervisor',
  'assistant',
] as const satisfies readonly Role[];

/** A role that the practice gives. */
export type MemberRole = (typeof memberRoles)[number];

/**
 * Who can hold a right: a role; a `substitute`, who is a therapist with access to a couple that ends by itself; a
 * `half-made` session, which knows a password but not yet the second factor; or `anyone`, signed in or not.
 */
export type Holder = Role | 'substitute' | 'half-made' | 'anyone';

/** How a professional or a partner stands to one couple. An assistant stands so to every couple of the practice. */
export type Relation = 'therapist' | 'substitute' | 'supervisor' | 'assistant' | 'partner';

/** The relations that are given for a time, with a reason and an end. */
export const givenRelations = ['substitute', 'supervisor'] as const satisfies readonly Relation[];

/** A relation that is given for a time. */
export type GivenRelation = (typeof givenRelations)[number];
