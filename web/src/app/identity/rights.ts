import { inject } from '@angular/core';
import { mayDo, mayWith, type Relation, type Right } from '@tweespraak/domain/access';
import { CurrentSession } from './session';

/** Whether the roles of who is here give a right, so that no page offers what would be refused. */
export function useRights(): (right: Right) => boolean {
  const session = inject(CurrentSession);
  return (right) => mayDo(session.viewer()?.roles ?? [], right);
}

/**
 * The same with one couple, by how they stand to it. An assistant plans for every couple of the practice, whatever
 * else they are to it: who is both has the rights of both.
 */
export function useRightsWith(): (relation: Relation, right: Right) => boolean {
  const session = inject(CurrentSession);
  return (relation, right) =>
    mayWith(relation, right) ||
    (!!session.viewer()?.roles.includes('assistant') && mayWith('assistant', right));
}
