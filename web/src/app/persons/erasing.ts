import { inject } from '@angular/core';
import type { Side } from '@tweespraak/contracts/fields';
import { Confirmation } from '../ui/confirm-dialog/confirmation';
import { useWords } from '../ui/words';
import { erasingWords } from './erasing.words';
import { PersonsApi } from './persons-api';

export interface ToErase {
  readonly coupleId: string;
  readonly side: Side;
  readonly name: string;
  readonly termYears: number;
}

/** Erasing a partner. It cannot be undone, so it is asked twice, and says what goes; null when the answer was no. */
export function useErasing(): (whom: ToErase) => Promise<(() => Promise<void>) | null> {
  const [t, confirmation, api] = [useWords(erasingWords), inject(Confirmation), inject(PersonsApi)];
  return async ({ coupleId, side, name, termYears }) => {
    const words = t();
    const first = { title: words.ask(name), text: words.text(name, termYears), yes: words.yes };
    const second = { title: words.really(name), text: words.reallyText, yes: words.yesReally };
    for (const question of [first, second])
      if (!(await confirmation.ask({ ...question, no: words.no }))) return null;
    return () => api.erase(coupleId, side);
  };
}
