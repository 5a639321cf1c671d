import { inject } from '@angular/core';
import type { MemberRole } from '@tweespraak/domain/access';
import { ScreenLanguage, useWords } from '../ui/words';
import { rolesWords } from './roles.words';

/** Roles as part of a sentence: `therapeut en beheerder`. */
export function useRoleNames(): (roles: readonly MemberRole[]) => string {
  const [t, language] = [useWords(rolesWords), inject(ScreenLanguage).current];
  return (roles) => new Intl.ListFormat(language()).format(roles.map((each) => t().name[each]));
}
