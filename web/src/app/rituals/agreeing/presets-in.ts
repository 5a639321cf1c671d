import type { CoupleRituals, PartnerRituals } from '@tweespraak/contracts/rituals';
import type { presetRituals } from '../ritual-names';

type Preset = (typeof presetRituals)[number];

/** The article's rituals that run or lie there as a proposal. */
export function presetsIn({
  rituals,
  proposals,
}: Pick<PartnerRituals | CoupleRituals, 'rituals' | 'proposals'>): Preset[] {
  const running = rituals.filter(({ endedOn }) => endedOn === null);
  return [...running, ...proposals].flatMap(({ preset }) => preset ?? []);
}
