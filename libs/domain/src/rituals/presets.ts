import type { Cadence } from './history.js';
import type { Slot } from './slots.js';

/** The keys of the rituals that a therapist can offer in one tap; the names on screen belong to the page. */
export type PresetRitualKey = 'sunday-walk' | 'coffee' | 'creative-evening';

/** A ritual ready to be proposed: how often, by whom, and when the couple may like it. */
export interface PresetRitual {
  key: PresetRitualKey;
  cadence: Cadence;
  slot: Slot;
}

/** The article's three: a Sunday walk without phones, a fixed coffee moment each week, a creative evening each month. */
export const presetRituals: readonly PresetRitual[] = [
  {
    key: 'sunday-walk',
    cadence: { unit: 'week', every: 1, times: 1, kept: 'either' },
    slot: { weekday: 7, at: '15:00' },
  },
  { key: 'coffee', cadence: { unit: 'week', every: 1, times: 1, kept: 'either' }, slot: {} },
  { key: 'creative-evening', cadence: { unit: 'month', every: 1, times: 1, kept: 'either' }, slot: {} },
];
