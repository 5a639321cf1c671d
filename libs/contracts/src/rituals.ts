import * as z from 'zod';
import { presetRitual } from './couples.js';
import { day, id, instant, side, timeZone } from './fields.js';

export const cadence = z.object({
  unit: z.enum(['day', 'week', 'month']),
  every: z.int().min(1).max(12),
  times: z.int().min(1).max(31),
  kept: z.enum(['either', 'both']),
});

export const periodState = z.enum(['met', 'missed', 'forgiven', 'skipped', 'open']);

/** A period as one stone on the path. */
export const stone = z.object({ from: day, to: day, state: periodState, kept: z.int(), times: z.int() });
export type Stone = z.infer<typeof stone>;

/** The headline first: kept 9 of the last 12. Then the current and the longest streak, in periods. */
export const streak = z
  .object({ current: z.int(), longest: z.int(), kept: z.int(), of: z.int(), stones: z.array(stone) })
  .meta({ id: 'Streak' });
export type Streak = z.infer<typeof streak>;

/** A ritual is the article's (`preset`) or has a name of its own. */
export const ritual = z
  .object({
    id,
    preset: presetRitual.nullable(),
    name: z.string().nullable(),
    cadence,
    startedOn: day,
    endedOn: day.nullable(),
    paused: z.boolean(),
    streak,
  })
  .meta({ id: 'Ritual' });
export type Ritual = z.infer<typeof ritual>;

/** A partner's own logging: what one tap can do today, and what can still be taken back. */
export const partnerRitual = ritual
  .extend({
    mayLogToday: z.boolean(),
    toLogToday: z.boolean(),
    keptToday: z.boolean(),
    own: z.array(z.object({ id, on: day, mayTakeBack: z.boolean() })),
  })
  .meta({ id: 'PartnerRitual' });
export type PartnerRitual = z.infer<typeof partnerRitual>;

/** The therapist sees both partners' logging. */
export const coupleRitual = ritual
  .extend({ moments: z.array(z.object({ on: day, side, loggedAt: instant })) })
  .meta({ id: 'CoupleRitual' });
export type CoupleRitual = z.infer<typeof coupleRitual>;

export const partnerRituals = z
  .object({ today: day, rituals: z.array(partnerRitual) })
  .meta({ id: 'PartnerRituals' });
export const coupleRituals = z
  .object({ today: day, rituals: z.array(coupleRitual) })
  .meta({ id: 'CoupleRituals' });

/** A moment, for the couple's date; the device's zone is kept beside it. */
export const logMoment = z.object({ on: day, deviceZone: timeZone }).meta({ id: 'LogMoment' });
export type LogMoment = z.infer<typeof logMoment>;

export const addRitual = z.object({ id, preset: presetRitual }).meta({ id: 'AddRitual' });
export type AddRitual = z.infer<typeof addRitual>;
