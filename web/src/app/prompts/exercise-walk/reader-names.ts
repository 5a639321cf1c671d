import { computed, inject, type Signal } from '@angular/core';
import type { Audience } from '@tweespraak/domain/audiences';
import { ScreenLanguage, useWords } from '../../ui/words';
import type { Readers } from './walk-types';
import { walkWords } from './walk.words';

/** British, so that the last of three names has no comma before it. */
const locales = { nl: 'nl', en: 'en-GB' } as const;

export interface ReaderNames {
  /** "Jij, Marieke en Sam": everybody who reads, the person included. */
  all(audience: Audience): string;
  readonly therapists: string;
  /** One name when there is one therapist; with more it cannot be told who wrote. */
  readonly writer: string;
  readonly partner: string;
}

/** The readers as words in the language on screen; where no name is known, "je therapeut" and "je partner". */
export function useReaderNames(readers: Signal<Readers>): Signal<ReaderNames> {
  const t = useWords(walkWords);
  const language = inject(ScreenLanguage).current;
  return computed(() => {
    const list = new Intl.ListFormat(locales[language()], { type: 'conjunction' });
    const { therapist, couple } = readers();
    const [only, ...more] = therapist;
    const therapists = therapist.length > 0 ? therapist : [t().yourTherapist];
    const others = couple.filter((name) => !therapist.includes(name));
    const partners = others.length > 0 ? others : [t().yourPartner];
    const read = { self: [], therapist: therapists, couple: [...therapists, ...partners] };
    return {
      all: (audience) => (audience === 'self' ? t().onlyYou : list.format([t().you, ...read[audience]])),
      therapists: list.format(therapists),
      writer: more.length === 0 && only ? only : t().yourTherapist,
      partner: list.format(partners),
    };
  });
}
