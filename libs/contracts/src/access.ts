import { givenRelations } from '@tweespraak/domain/access';
import * as z from 'zod';
import { day, id, instant } from './fields.js';

/** Why somebody has access for a time; professionals of the couple see it, the couple does not. */
export const accessReason = z
  .enum(['illness', 'leave', 'training', 'second-opinion', 'other'])
  .meta({ id: 'AccessReason' });
export type AccessReason = z.infer<typeof accessReason>;

/** Access that was given for a time. */
export const accessGrant = z
  .object({
    id,
    to: z.object({ id, name: z.string() }),
    role: z.enum(givenRelations),
    reason: accessReason,
    since: instant,
    until: instant,
    givenBy: z.string(),
    /** The therapist whose whole caseload it is for; otherwise it is for one couple. */
    caseloadOf: z.object({ id, name: z.string() }).nullable(),
  })
  .meta({ id: 'AccessGrant' });
export type AccessGrant = z.infer<typeof accessGrant>;

/** Who has access to one couple now or later, beside its therapists. */
export const coupleAccess = z.object({ grants: z.array(accessGrant) }).meta({ id: 'CoupleAccess' });
export type CoupleAccess = z.infer<typeof coupleAccess>;

const term = {
  reason: accessReason,
  /** Nothing: from now on. */
  from: day.nullable(),
  /** The last day on which it holds, a year ahead at most. */
  until: day,
};
export const giveAccess = z
  .object({ id, accountId: id, role: z.enum(givenRelations), ...term })
  .meta({ id: 'GiveAccess' });
export type GiveAccess = z.infer<typeof giveAccess>;

/** Somebody stands in for a whole caseload: one's own, or a therapist's who is away when the owner gives it. */
export const giveSubstitute = z
  .object({ id, therapistId: id, accountId: id, ...term })
  .meta({ id: 'GiveSubstitute' });
export type GiveSubstitute = z.infer<typeof giveSubstitute>;

export const handOver = z.object({ therapistId: id }).meta({ id: 'HandOver' });
export type HandOver = z.infer<typeof handOver>;
