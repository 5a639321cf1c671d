import type { PresetRitualKey } from '@tweespraak/domain/rituals';
import type { FeedData } from './feed-data.js';

/** Says nothing, on any screen and to whoever looks along. */
export const NEUTRAL = 'Moment';

const names: Readonly<Record<FeedData['language'], Readonly<Record<PresetRitualKey, string>>>> = {
  nl: { 'sunday-walk': 'Zondagse wandeling', coffee: 'Koffiemoment', 'creative-evening': 'Creatieve avond' },
  en: { 'sunday-walk': 'Sunday walk', coffee: 'Coffee moment', 'creative-evening': 'Creative evening' },
};

/** A name that a couple gave is a text of the two, which opens with a session and never by an address. */
export function titleOf(
  preset: PresetRitualKey | null,
  { titles, language }: Pick<FeedData, 'titles' | 'language'>,
): string {
  return titles === 'neutral' || preset === null ? NEUTRAL : names[language][preset];
}
