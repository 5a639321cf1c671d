import * as z from 'zod';
import { releaseMode } from './assignments.js';
import { exercise, givenExercise } from './exercises.js';
import { day, id, instant, revision, side } from './fields.js';
import { localized } from './localized.js';
import { answerBody, audience, promptKey } from './prompts/index.js';

/** What the partner saves at one prompt. `passed` with no body is a prompt that was passed. */
export const saveAnswer = z
  .object({ body: answerBody.nullable(), audience, passed: z.boolean() })
  .meta({ id: 'SaveAnswer' });
export type SaveAnswer = z.infer<typeof saveAnswer>;

/** The saved row; revision 0 means that nothing was saved yet. */
export const answer = z
  .object({
    promptKey,
    body: answerBody.nullable(),
    audience,
    passed: z.boolean(),
    revision,
    savedAt: instant.nullable(),
  })
  .meta({ id: 'Answer' });
export type Answer = z.infer<typeof answer>;

/** The answer to `If-Match` that no longer matches: the saved text beside the one that was sent. */
export const answerConflict = z
  .object({ type: z.string(), title: z.string(), status: z.literal(412), server: answer })
  .meta({ id: 'AnswerConflict' });
export type AnswerConflict = z.infer<typeof answerConflict>;

export const feedback = z
  .object({ id, text: z.string(), by: z.string(), at: instant, seen: z.boolean() })
  .meta({ id: 'Feedback' });
export type Feedback = z.infer<typeof feedback>;
export const giveFeedback = z
  .object({ id, text: z.string().trim().min(1).max(5_000) })
  .meta({ id: 'GiveFeedback' });
export type GiveFeedback = z.infer<typeof giveFeedback>;

/** Answers that were shared with both, as they were at that moment. */
export const sharedAnswers = z.object({
  sharedAt: instant,
  until: instant.nullable(),
  sides: z.array(
    z.object({ side, name: z.string(), answers: z.array(z.object({ promptKey, body: answerBody })) }),
  ),
});

/** A thought that came later, added beneath a reflection that can no longer be edited. */
export const laterThought = z
  .object({ id, text: z.string(), audience, at: instant })
  .meta({ id: 'LaterThought' });
export const addLaterThought = z
  .object({ id, text: z.string().trim().min(1).max(5_000), audience: z.enum(['self', 'therapist']) })
  .meta({ id: 'AddLaterThought' });
export type AddLaterThought = z.infer<typeof addLaterThought>;

/** `withdrawn`: no longer asked; what was written stays with its author. */
export const homeworkStage = z.enum(['new', 'draft', 'submitted', 'declined', 'withdrawn']);

/** One line on the partner's pages: what lies ready, or what was done. */
export const homeworkLine = z
  .object({
    assignmentId: id,
    title: localized,
    minutes: z.int(),
    days: z.int().nullable(),
    dueOn: day.nullable(),
    overdue: z.boolean(),
    stage: homeworkStage,
    /** How many prompts have something in them, of how many. The partner's own count, shown to nobody else. */
    done: z.int(),
    of: z.int(),
    at: instant.nullable(),
    newFeedback: z.boolean(),
    shared: z.boolean(),
  })
  .meta({ id: 'HomeworkLine' });
export type HomeworkLine = z.infer<typeof homeworkLine>;
export const homeworkLines = z.object({ homework: z.array(homeworkLine) }).meta({ id: 'HomeworkLines' });

/** Everything a partner needs to fill in one exercise, or to read it back. */
export const homework = z
  .object({
    assignmentId: id,
    exercise: givenExercise,
    to: z.enum(['both', 'one']),
    line: z.string(),
    dueOn: day.nullable(),
    overdue: z.boolean(),
    release: releaseMode,
    stage: homeworkStage,
    submittedAt: instant.nullable(),
    declineReason: z.string().nullable(),
    mayTakeBack: z.boolean(),
    /** After a recovery: older texts of one's own are not shown until the therapist has confirmed it in person. */
    locked: z.boolean(),
    mayRelease: z.boolean(),
    /** Per prompt that can be answered, in the order of the exercise: the widest audience and the saved answer. */
    answers: z.array(answer.extend({ widest: audience })),
    /** Who reads, by name; the partner among them only for `couple`. */
    readers: z.object({ therapist: z.array(z.string()), couple: z.array(z.string()) }),
    feedback: z.array(feedback),
    laterThoughts: z.array(laterThought),
    shared: sharedAnswers.nullable(),
  })
  .meta({ id: 'Homework' });
export type Homework = z.infer<typeof homework>;

/** What the two shared, newest first; also what one of them shared alone. */
export const sharedExercise = z
  .object({ assignmentId: id, exercise: givenExercise, shared: sharedAnswers })
  .meta({ id: 'SharedExercise' });
export type SharedExercise = z.infer<typeof sharedExercise>;
export const sharedExercises = z.object({ shared: z.array(sharedExercise) }).meta({ id: 'SharedExercises' });

/** "Not now", with or without a reason. */
export const declineHomework = z
  .object({ reason: z.string().trim().max(600) })
  .meta({ id: 'DeclineHomework' });
export type DeclineHomework = z.infer<typeof declineHomework>;

/** A submitted reflection as a professional may read it: `self` and passed prompts are simply not there. */
export const reflection = z
  .object({
    id,
    coupleId: id,
    assignmentId: id,
    exercise,
    partner: z.object({ side, name: z.string() }),
    line: z.string(),
    submittedAt: instant,
    answers: z.array(z.object({ promptKey, body: answerBody, audience: z.enum(['therapist', 'couple']) })),
    laterThoughts: z.array(laterThought),
    feedback: z.array(feedback.omit({ seen: true })),
    shared: sharedAnswers.nullable(),
  })
  .meta({ id: 'Reflection' });
export type Reflection = z.infer<typeof reflection>;

/** A line in the couple file. */
export const reflectionLine = z
  .object({
    id,
    side,
    assignmentId: id,
    title: localized,
    submittedAt: instant,
    unread: z.boolean(),
    feedbackGiven: z.boolean(),
  })
  .meta({ id: 'ReflectionLine' });
export type ReflectionLine = z.infer<typeof reflectionLine>;
export const reflectionLines = z
  .object({ reflections: z.array(reflectionLine) })
  .meta({ id: 'ReflectionLines' });
