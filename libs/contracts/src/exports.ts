import * as z from 'zod';
import { assignedTo } from './assignments.js';
import { ownFeed } from './calendar-feeds.js';
import { consentRecord } from './consents.js';
import { givenExercise } from './exercises.js';
import { day, id, instant, side } from './fields.js';
import { language } from './localized.js';
import { answerBody, audience, promptKey } from './prompts/index.js';
import { ownRequest } from './persons.js';
import { feedback, laterThought, sharedAnswers } from './reflections.js';
import { noteBody } from './moment-notes.js';
import { exportedReminders } from './reminders.js';
import { proposalAnswer } from './ritual-proposals.js';
import { cadence, terms } from './ritual-terms.js';
import { ritual } from './rituals.js';

/**
 * The shape of what a person takes along. A field that is added keeps the version; one that changes its meaning or goes
 * makes the next. Times are UTC, days are those of the couple's time zone, texts stand in the language they were written in.
 */
export const EXPORT_VERSION = 1;

const answerOfExport = z.object({
  promptKey,
  body: answerBody.nullable(),
  audience,
  passed: z.boolean(),
  savedAt: instant.nullable(),
});

/** One exercise with everything of one's own that belongs to it, drafts and answers for oneself alone included. */
export const exportedHomework = z
  .object({
    assignmentId: id,
    exercise: givenExercise,
    to: z.enum(['both', 'one']),
    line: z.string(),
    assignedAt: instant,
    dueOn: day.nullable(),
    stage: z.enum(['new', 'draft', 'submitted', 'declined', 'withdrawn']),
    submittedAt: instant.nullable(),
    declineReason: z.string().nullable(),
    answers: z.array(answerOfExport),
    feedback: z.array(feedback),
    laterThoughts: z.array(laterThought),
  })
  .meta({ id: 'ExportedHomework' });
export type ExportedHomework = z.infer<typeof exportedHomework>;

/** A ritual of the couple with one's own moments; of the other only what both see: that it exists and how it is kept. */
export const exportedRitual = z
  .object({
    id,
    preset: ritual.shape.preset,
    name: z.string().nullable(),
    cadence,
    counted: z.boolean(),
    startedOn: day,
    endedOn: day.nullable(),
    moments: z.array(
      z.object({
        on: day,
        loggedAt: instant,
        deviceZone: z.string(),
        takenBackAt: instant.nullable(),
        /** What this person wrote with it, and for whom. */
        note: noteBody.extend({ audience }).nullable(),
      }),
    ),
    /** Those that this person gave; the reason is in what they take along themselves, and nowhere else. */
    pauses: z.array(z.object({ from: day, to: day, givenAt: instant, reason: z.string().nullable() })),
  })
  .meta({ id: 'ExportedRitual' });
export type ExportedRitual = z.infer<typeof exportedRitual>;

/** A ritual or a change of one that was proposed, and what this person said to it; of the other's answer there is nothing. */
export const exportedProposal = z
  .object({
    id,
    ritualId: id.nullable(),
    preset: ritual.shape.preset,
    name: z.string().nullable(),
    terms,
    counted: z.boolean(),
    proposedAt: instant,
    own: z.boolean(),
    said: proposalAnswer.nullable(),
    saidAt: instant.nullable(),
    withdrawnAt: instant.nullable(),
    agreedAt: instant.nullable(),
  })
  .meta({ id: 'ExportedProposal' });
export type ExportedProposal = z.infer<typeof exportedProposal>;

/** Who opened which reflection of one's own, and when. */
export const exportedRead = z
  .object({ by: z.string(), reflectionId: id, assignmentId: id.nullable(), at: instant })
  .meta({ id: 'ExportedRead' });

/**
 * Everything of one partner (GDPR 15 and 20): their own, and what was shared with them. Never what the other partner does
 * in private, not even that there is homework for the other alone.
 */
export const personalExport = z
  .object({
    format: z.literal('tweespraak/person'),
    version: z.literal(EXPORT_VERSION),
    madeAt: instant,
    account: z.object({
      name: z.string(),
      signInName: z.string(),
      mail: z.string().nullable(),
      language,
      createdAt: instant,
      joinedAt: instant,
      side,
      timeZone: z.string(),
    }),
    practice: z.object({ name: z.string(), therapists: z.array(z.string()) }),
    /** Who the other partner is, as far as one may know it. */
    otherName: z.string().nullable(),
    separatedAt: instant.nullable(),
    consents: z.array(consentRecord),
    requests: z.array(ownRequest),
    homework: z.array(exportedHomework),
    shared: z.array(z.object({ assignmentId: id, exercise: givenExercise, shared: sharedAnswers })),
    /** Whether this person sees streaks: their own choice, for themselves alone. */
    streaks: z.enum(['shown', 'hidden']),
    /** What this person chose about reminders, and when some came: theirs alone. */
    reminders: exportedReminders,
    /** How their calendar address stands; the address itself is kept nowhere. */
    calendar: ownFeed,
    rituals: z.array(exportedRitual),
    ritualProposals: z.array(exportedProposal),
    reads: z.array(exportedRead),
  })
  .meta({ id: 'PersonalExport' });
export type PersonalExport = z.infer<typeof personalExport>;

/** One submitted reflection of a client's record. */
export const recordedReflection = z
  .object({
    id,
    assignmentId: id,
    exercise: givenExercise,
    to: assignedTo,
    line: z.string(),
    submittedAt: instant,
    answers: z.array(z.object({ promptKey, body: answerBody, audience: z.enum(['therapist', 'couple']) })),
    feedback: z.array(feedback.omit({ seen: true })),
    laterThoughts: z.array(laterThought),
    shared: sharedAnswers.nullable(),
  })
  .meta({ id: 'RecordedReflection' });
export type RecordedReflection = z.infer<typeof recordedReflection>;

/**
 * The record of one client as the practice keeps it, for a client who asks: what a therapist may read of this partner and
 * what is of both. Nothing of the other partner alone, no answers for the author alone, no drafts.
 */
export const clientRecord = z
  .object({
    format: z.literal('tweespraak/client-record'),
    version: z.literal(EXPORT_VERSION),
    madeAt: instant,
    practice: z.string(),
    madeBy: z.string(),
    partner: z.object({ side, name: z.string(), joinedAt: instant.nullable() }),
    consents: z.array(consentRecord),
    homework: z.array(
      z.object({
        assignmentId: id,
        exercise: z.object({ key: promptKey, version: z.int(), title: givenExercise.shape.title }),
        to: assignedTo,
        line: z.string(),
        assignedAt: instant,
        assignedBy: z.string(),
        dueOn: day.nullable(),
        withdrawnAt: instant.nullable(),
        state: z.enum(['open', 'submitted', 'declined']),
        declineReason: z.string().nullable(),
      }),
    ),
    reflections: z.array(recordedReflection),
    rituals: z.array(exportedRitual),
    ritualProposals: z.array(exportedProposal),
  })
  .meta({ id: 'ClientRecord' });
export type ClientRecord = z.infer<typeof clientRecord>;
