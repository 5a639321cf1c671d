import * as z from 'zod';
import { day, id, instant } from './fields.js';
import { presetRitual } from './couples.js';
import { cadence } from './ritual-terms.js';
import { streak } from './rituals.js';

/** Why a couple asks for attention. */
export const attentionReason = z
  .enum(['safety', 'unread', 'overdue', 'quiet'])
  .meta({ id: 'AttentionReason' });

/** One couple in the caseload. *Last sign of life* means submissions and moments, never sign-ins or drafts. */
export const caseloadRow = z
  .object({
    coupleId: id,
    label: z.string(),
    /** How who asks stands to this couple; an assistant gets no names, no unread and no rituals. */
    relation: z.enum(['therapist', 'substitute', 'supervisor', 'assistant']),
    names: z.array(z.string()),
    archivedAt: instant.nullable(),
    open: z.int(),
    overdue: z.int(),
    unread: z.int(),
    lastSignOfLife: day.nullable(),
    attention: z.array(attentionReason),
    rituals: z.array(
      z.object({
        id,
        preset: presetRitual.nullable(),
        name: z.string().nullable(),
        cadence,
        streak: streak.omit({ stones: true }).nullable(),
      }),
    ),
  })
  .meta({ id: 'CaseloadRow' });
export type CaseloadRow = z.infer<typeof caseloadRow>;

/** A new reflection, for the top of the page. */
export const unreadReflection = z.object({
  reflectionId: id,
  coupleId: id,
  label: z.string(),
  name: z.string(),
  title: z.object({ nl: z.string(), en: z.string() }),
  submittedAt: instant,
});

export const caseload = z
  .object({ today: day, couples: z.array(caseloadRow), unread: z.array(unreadReflection) })
  .meta({ id: 'Caseload' });
export type Caseload = z.infer<typeof caseload>;
