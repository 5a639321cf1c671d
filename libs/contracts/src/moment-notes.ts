import * as z from 'zod';
import { day, id, side } from './fields.js';
import { audience, promptKey } from './prompts/index.js';

const line = z.string().trim().max(280);

/** What stands with a moment: a line, a feeling (a family of the palette), or both. */
export const noteBody = z.object({ line, feeling: promptKey.nullable() });
export type NoteBody = z.infer<typeof noteBody>;

/** A line and a feeling with one's own moment, for whom one chooses. What stands is not written over: take it away first. */
export const writeNote = noteBody
  .extend({ audience })
  .refine((note) => note.line !== '' || note.feeling !== null, {
    path: ['line'],
    params: { rule: 'required' },
  })
  .meta({ id: 'WriteMomentNote' });
export type WriteNote = z.infer<typeof writeNote>;

/** One's own, with who reads it. */
export const ownNote = noteBody.extend({ momentId: id, on: day, audience });
export type OwnNote = z.infer<typeof ownNote>;
/** What the other wrote for both. */
export const sharedNote = noteBody.extend({ momentId: id, on: day, by: z.string().nullable() });
export type SharedNote = z.infer<typeof sharedNote>;

/** What a partner reads with the moments of one ritual, and who their readers are by name. */
export const partnerNotes = z
  .object({
    own: z.array(ownNote),
    shared: z.array(sharedNote),
    readers: z.object({ therapist: z.array(z.string()), couple: z.array(z.string()) }),
  })
  .meta({ id: 'PartnerMomentNotes' });
export type PartnerNotes = z.infer<typeof partnerNotes>;

/** What the therapist reads: lines that are for the therapist alone, and those for both. */
export const coupleNotes = z
  .object({
    notes: z.array(
      noteBody.extend({
        ritualId: id,
        momentId: id,
        on: day,
        side,
        audience: audience.extract(['therapist', 'couple']),
      }),
    ),
  })
  .meta({ id: 'CoupleMomentNotes' });
export type CoupleNotes = z.infer<typeof coupleNotes>;
