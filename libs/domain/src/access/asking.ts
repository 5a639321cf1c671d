import type { Holder, Relation, Role } from './holders.js';
import { holdersOf, type Right, rights } from './rights.js';

const isHeldBy = (right: Right, holder: Holder): boolean =>
  (holdersOf[right] as readonly Holder[]).includes(holder);

/** Whether this needs no session at all. */
export function isForAnyone(right: Right): boolean {
  return isHeldBy(right, 'anyone');
}

/** Whether a session that still lacks its second factor may do this. */
export function isForHalfMade(right: Right): boolean {
  return isHeldBy(right, 'half-made') || isForAnyone(right);
}

/** Whether somebody with these roles may do this at all: one role is enough, none gives only what is for anyone. */
export function mayDo(own: readonly Role[], right: Right): boolean {
  return isForAnyone(right) || own.some((role) => isHeldBy(right, role));
}

/** Whether somebody who stands so to a couple may do this with it. */
export function mayWith(relation: Relation, right: Right): boolean {
  return isHeldBy(right, relation);
}

/** What somebody in this role may do, beyond what is for anyone. */
export function rightsOf(role: Role): Right[] {
  return rights.filter((right) => isHeldBy(right, role));
}
