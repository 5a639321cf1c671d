import * as z from 'zod';
import { presetRitual } from './couples.js';
import { day, id, instant, side, timeZone } from './fields.js';
import { coupleProposal, partnerProposal } from './ritual-proposals.js';
import { cadence, slot } from './ritual-terms.js';

export const periodState = z.enum(['met', 'missed', 'forgiven', 'skipped', 'open']);

const span = z.object({ from: day, to: day });
/** Why a period is what it is, with the days and numbers that a sentence about it needs. */
export const reason = z
  .discriminatedUnion('code', [
    z.object({ code: z.enum(['kept', 'forgiven', 'no-streak']) }),
    z.object({ code: z.enum(['kept-already', 'still-open']), to: day }),
    z.object({ code: z.enum(['kept-in-pause', 'paused']), pause: span }),
    z.object({ code: z.enum(['started-late', 'ended']), on: day }),
    z.object({
      code: z.enum(['soon-after-a-miss', 'second-in-a-row']),
      earlier: span,
      cutOff: z.int(),
    }),
  ])
  .meta({ id: 'PeriodReason' });
export type Reason = z.infer<typeof reason>;

/** A period as one stone on the path. */
export const stone = z.object({
  from: day,
  to: day,
  state: periodState,
  kept: z.int(),
  times: z.int(),
  why: reason,
});
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
    /** The rule that today follows. */
    cadence,
    slot,
    /** What was agreed since, and the first day that it holds for. */
    next: z.object({ from: day, cadence, slot }).nullable(),
    startedOn: day,
    endedOn: day.nullable(),
    paused: z.boolean(),
    /** The pause of today, or the next one that is coming; nobody reads who gave it or why. */
    rest: z.object({ from: day, to: day }).nullable(),
    /** None where the two agreed that nothing is counted. */
    streak: streak.nullable(),
  })
  .meta({ id: 'Ritual' });
export type Ritual = z.infer<typeof ritual>;

/** A partner's own logging: what one tap can do today, and what can still be taken back. */
export const partnerRitual = ritual
  .extend({
    mayLogToday: z.boolean(),
    toLogToday: z.boolean(),
    keptToday: z.boolean(),
    /** The first day that can still be noted; none once it has ended. */
    logFrom: day.nullable(),
    own: z.array(z.object({ id, on: day, mayTakeBack: z.boolean() })),
  })
  .meta({ id: 'PartnerRitual' });
export type PartnerRitual = z.infer<typeof partnerRitual>;

/** The therapist sees both partners' logging. */
export const coupleRitual = ritual
  .extend({ moments: z.array(z.object({ on: day, side, loggedAt: instant })) })
  .meta({ id: 'CoupleRitual' });
export type CoupleRitual = z.infer<typeof coupleRitual>;

export const streaksChoice = z.enum(['shown', 'hidden']);
export const chooseStreaks = z.object({ streaks: streaksChoice }).meta({ id: 'ChooseStreaks' });
export type ChooseStreaks = z.infer<typeof chooseStreaks>;

/** A rest from one day to another, a year at most; the reason is for who gives it alone. */
export const pauseRitual = z
  .object({ id, from: day, to: day, reason: z.string().trim().max(600).default('') })
  .refine(({ from, to }) => from <= to, { path: ['to'], params: { rule: 'ends_before_it_begins' } })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= 366 * 86_400_000, {
    path: ['to'],
    params: { rule: 'longer_than_a_year' },
  })
  .meta({ id: 'PauseRitual' });
export type PauseRitual = z.infer<typeof pauseRitual>;
export type PauseRitualInput = z.input<typeof pauseRitual>;

export const partnerRituals = z
  .object({
    today: day,
    /** One's own choice, for oneself alone. */
    streaks: streaksChoice,
    rituals: z.array(partnerRitual),
    proposals: z.array(partnerProposal),
  })
  .meta({ id: 'PartnerRituals' });
export type PartnerRituals = z.infer<typeof partnerRituals>;
export const coupleRituals = z
  .object({ today: day, rituals: z.array(coupleRitual), proposals: z.array(coupleProposal) })
  .meta({ id: 'CoupleRituals' });
export type CoupleRituals = z.infer<typeof coupleRituals>;

/** A moment, for the couple's date; the device's zone is kept beside it. */
export const logMoment = z.object({ on: day, deviceZone: timeZone }).meta({ id: 'LogMoment' });
export type LogMoment = z.infer<typeof logMoment>;
