import type { Ritual } from '@tweespraak/contracts/rituals';
import { computed, type Signal } from '@angular/core';
import { defineWords, useWords } from '../ui/words';

type Preset = NonNullable<Ritual['preset']>;
/** A ritual as far as its name goes: the article's, or one with a name of its own. */
export type NamedRitual = Pick<Ritual, 'preset' | 'name'>;

export const presetRituals: readonly Preset[] = ['sunday-walk', 'coffee', 'creative-evening'];

export const ritualNames = defineWords(
  {
    'sunday-walk': 'Zondagse wandeling',
    coffee: 'Koffiemoment',
    'creative-evening': 'Creatieve avond',
    unnamed: 'Ritueel',
  },
  {
    'sunday-walk': 'Sunday walk',
    coffee: 'Coffee moment',
    'creative-evening': 'Creative evening',
    unnamed: 'Ritual',
  },
);

/** What a ritual is called in the language on screen: `name()(ritual)`. */
export function useRitualNames(): Signal<(ritual: NamedRitual) => string> {
  const t = useWords(ritualNames);
  return computed(
    () =>
      ({ preset, name }) =>
        preset === null ? (name ?? t().unnamed) : t()[preset],
  );
}
