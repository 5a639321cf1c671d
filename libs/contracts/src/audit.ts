import { outcomes } from '@tweespraak/domain/audit';
import * as z from 'zod';
import { day, id, instant } from './fields.js';
import { localized } from './localized.js';

/** One professional who read a partner's own record on one day, and what it was; once, however often they looked. */
export const ownReading = z
  .object({
    day,
    /** Null when who it was is no longer known to the practice. */
    by: z.string().nullable(),
    role: z.string(),
    act: z.string(),
    /** The exercise that it was about, where it was about one. */
    title: localized.nullable(),
  })
  .meta({ id: 'OwnReading' });

/** One professional who read the record of the two in one month that is over. */
export const jointReading = z
  .object({
    month: z.string().regex(/^\d{4}-\d{2}$/),
    by: z.string().nullable(),
    role: z.string(),
  })
  .meta({ id: 'JointReading' });

/** Who read the record of a partner: their own by day, that of the two by month; the newest first. */
export const whoRead = z
  .object({ own: z.array(ownReading), joint: z.array(jointReading) })
  .meta({ id: 'WhoRead' });

/** What the owner of a practice asks to see: all, or narrowed by who, which couple, which act and which day. */
export const auditQuestion = z.object({
  person: id.optional(),
  couple: id.optional(),
  act: z
    .string()
    .regex(/^[a-z][a-z-]{0,59}$/)
    .optional(),
  day: day.optional(),
  /** The last event that was shown: what came before it is next. */
  before: id.optional(),
});

/** One event as the owner of a practice sees it: no clinical text, not even which exercise. */
export const auditEntry = z
  .object({
    id,
    at: instant,
    by: z.string().nullable(),
    role: z.string(),
    act: z.string(),
    outcome: z.enum(outcomes),
    couple: z.object({ id, label: z.string().nullable() }).nullable(),
    partner: z.string().nullable(),
    /** Whether it was by an access that was given for a time. */
    byGivenAccess: z.boolean(),
  })
  .meta({ id: 'AuditEntry' });

/** A page of events, and by whom and which couple one can narrow them. */
export const auditPage = z
  .object({
    entries: z.array(auditEntry),
    more: z.boolean(),
    people: z.array(z.object({ id, name: z.string(), kind: z.enum(['professional', 'partner']) })),
    couples: z.array(z.object({ id, label: z.string() })),
  })
  .meta({ id: 'AuditPage' });

export type OwnReading = z.infer<typeof ownReading>;
export type JointReading = z.infer<typeof jointReading>;
export type WhoRead = z.infer<typeof whoRead>;
export type AuditQuestion = z.infer<typeof auditQuestion>;
export type AuditEntry = z.infer<typeof auditEntry>;
export type AuditPage = z.infer<typeof auditPage>;
