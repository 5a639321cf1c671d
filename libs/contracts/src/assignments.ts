import * as z from 'zod';
import { day, id, instant, revision, side } from './fields.js';
import { localized } from './localized.js';
import { promptKey } from './prompts/index.js';

/** How the answers of both are released; `by-partner` is the way of an assignment to one partner. */
export const releaseMode = z
  .enum(['both-submitted', 'by-therapist', 'never', 'by-partner'])
  .meta({ id: 'ReleaseMode' });
export const assignedTo = z.enum(['both', 'a', 'b']);
export const exerciseVersion = z.object({ key: promptKey, version: z.int().min(1) });

/** Homework for a couple or one partner. To one partner the release is always `by-partner`. */
export const assignExercise = z
  .object({
    id,
    exercise: exerciseVersion,
    to: assignedTo,
    dueOn: day.nullable(),
    /** A personal line above the exercise; an assignment to one partner shows it to that person alone. */
    line: z.string().trim().max(600),
    release: releaseMode,
  })
  .refine((each) => (each.to === 'both') !== (each.release === 'by-partner'), {
    path: ['release'],
    params: { rule: 'release_fits' },
  })
  .meta({ id: 'AssignExercise' });
export type AssignExercise = z.infer<typeof assignExercise>;

export const reschedule = z.object({ dueOn: day.nullable() }).meta({ id: 'Reschedule' });
export type Reschedule = z.infer<typeof reschedule>;

/** Where one partner is with an assignment, as a therapist may see it: a draft looks like nothing. */
export const homeworkState = z.enum(['open', 'submitted', 'declined']);

export const assignment = z
  .object({
    id,
    coupleId: id,
    exercise: exerciseVersion.extend({ title: localized }),
    to: assignedTo,
    dueOn: day.nullable(),
    overdue: z.boolean(),
    line: z.string(),
    release: releaseMode,
    releasedAt: instant.nullable(),
    /** Set when shared for one session only. */
    releasedUntil: instant.nullable(),
    mayRelease: z.boolean(),
    assignedAt: instant,
    assignedBy: z.string(),
    withdrawnAt: instant.nullable(),
    revision,
    partners: z.array(
      z.object({
        side,
        state: homeworkState,
        at: instant.nullable(),
        reflectionId: id.nullable(),
        unread: z.boolean(),
        declineReason: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Assignment' });
export type Assignment = z.infer<typeof assignment>;
export const assignments = z.object({ assignments: z.array(assignment) }).meta({ id: 'Assignments' });

/** The therapist releases for good, or for the session of today. */
export const releaseAnswers = z
  .object({ span: z.enum(['for-good', 'one-session']) })
  .meta({ id: 'ReleaseAnswers' });
export type ReleaseAnswers = z.infer<typeof releaseAnswers>;
