import { computed, inject, type Signal } from '@angular/core';
import { ScreenLanguage, useWords } from '../../ui/words';
import { joinWords } from '../join.words';
import { JoinVisit } from './join-visit';

/** The therapists of the invitation as part of a sentence: `Noor` or `Noor en Willem`. */
export function useTherapistNames(): Signal<string> {
  const [visit, language, t] = [inject(JoinVisit), inject(ScreenLanguage), useWords(joinWords)];
  return computed(() => {
    const names = visit.opened()?.therapists ?? [];
    return names.length === 0 ? t().someone : new Intl.ListFormat(language.current()).format(names);
  });
}
