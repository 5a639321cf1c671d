import { inject } from '@angular/core';
import { mayDo, type Right } from '@tweespraak/domain/access';
import { CurrentSession } from './session';

/** Whether the roles of who is here give a right, so that no page offers what would be refused. */
export function useRights(): (right: Right) => boolean {
  const session = inject(CurrentSession);
  return (right) => mayDo(session.viewer()?.roles ?? [], right);
}
