import { Injectable } from '@nestjs/common';
import type { Exercise } from '@tweespraak/contracts/exercises';
import type { AnswerablePrompt } from '@tweespraak/contracts/prompts';
import type { Homework, HomeworkLine } from '@tweespraak/contracts/reflections';
import { isOverdue, mayTakeBackSubmission } from '@tweespraak/domain/assignments';
import type { LocalDate } from '@tweespraak/domain/calendar';
import { narrowerOf, widestFor } from '@tweespraak/domain/audiences';
import { AssignmentsService, type AssignmentRow } from '../assignments/index.js';
import { ReadersRepository } from '../couples/index.js';
import { ExercisesService } from '../exercises/index.js';
import type { Partner } from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { dayIn } from '../platform/days.js';
import { notFound } from '../platform/http/problems.js';
import { AnswersRepository, type AnswerRow } from './answers.repository.js';
import { FeedbackRepository, type FeedbackRow } from './feedback.repository.js';
import { ReflectionsRepository, type ReflectionRow } from './reflections.repository.js';
import { ReleasesRepository } from './releases.repository.js';
import { SharedService } from './shared.service.js';

/** A partner's homework, as it lies before them. */
@Injectable()
export class HomeworkService {
  constructor(
    private readonly clock: Clock,
    private readonly assignments: AssignmentsService,
    private readonly exercises: ExercisesService,
    private readonly reflections: ReflectionsRepository,
    private readonly answers: AnswersRepository,
    private readonly feedback: FeedbackRepository,
    private readonly releases: ReleasesRepository,
    private readonly shared: SharedService,
    private readonly readers: ReadersRepository,
  ) {}

  /** All that was ever assigned to this partner, newest first; what was withdrawn only where something was written. */
  async lines(viewer: Partner): Promise<HomeworkLine[]> {
    const assignments = await this.assignments.rowsOf(viewer, viewer.coupleId);
    const reflections = new Map(
      (await this.reflections.allOwn(viewer)).map((each) => [each.assignmentId, each]),
    );
    const counts = await this.answers.counts(viewer);
    const feedback = await this.feedback.of(
      viewer,
      [...reflections.values()].map((each) => each.id),
    );
    const shared = await this.shared.sharedNow(viewer);
    const today = dayIn(viewer.timeZone, this.clock.now());
    return assignments
      .filter((each) => !each.withdrawnAt || reflections.has(each.id))
      .map((each) => {
        const own = reflections.get(each.id);
        const exercise = this.exercises.exercise(each.exerciseKey, each.exerciseVersion);
        return {
          assignmentId: each.id,
          title: exercise.title,
          minutes: exercise.minutes,
          days: exercise.days ?? null,
          dueOn: each.dueOn,
          overdue: overdue(each, own, today),
          stage: stageOf(each, own),
          done: own ? (counts.get(own.id) ?? 0) : 0,
          of: answerable(exercise).length,
          at: (own?.submittedAt ?? own?.declinedAt)?.toISOString() ?? null,
          newFeedback: feedback.some((one) => one.reflectionId === own?.id && !one.seen),
          shared: shared.has(each.id),
        };
      });
  }

  async one(viewer: Partner, assignmentId: string): Promise<Homework> {
    const assignment = await this.assignments.rowOf(viewer, assignmentId);
    const own = await this.reflections.own(viewer, assignmentId);
    if (assignment.withdrawnAt && !own) throw notFound();
    const exercise = this.exercises.exercise(assignment.exerciseKey, assignment.exerciseVersion);
    const answers = own ? await this.answers.of(viewer, own.id) : [];
    const released = await this.wasReleased(viewer, assignmentId);
    return {
      assignmentId,
      exercise,
      to: assignment.partnerId === null ? 'both' : 'one',
      line: assignment.line,
      dueOn: assignment.dueOn,
      overdue: overdue(assignment, own, dayIn(viewer.timeZone, this.clock.now())),
      release: assignment.release,
      stage: stageOf(assignment, own),
      submittedAt: own?.submittedAt?.toISOString() ?? null,
      declineReason: own?.declineReason ?? null,
      locked: own !== undefined && (await this.answers.haveLocked(viewer, own.id)),
      mayTakeBack:
        own !== undefined &&
        mayTakeBackSubmission({
          submitted: own.state === 'submitted',
          openedByProfessional: await this.reflections.wasRead(viewer, own.id),
          released,
        }),
      mayRelease:
        assignment.release === 'by-partner' &&
        !viewer.separated &&
        (await this.releases.mayRelease(viewer, assignmentId)),
      answers: answerable(exercise).map((prompt) =>
        describedAnswer(exercise, prompt, sharingOf(viewer, assignment, own), answers),
      ),
      readers: await this.readers.of(viewer),
      feedback: own ? (await this.feedback.of(viewer, [own.id])).map(describedFeedback) : [],
      laterThoughts: own
        ? (await this.feedback.laterThoughts(viewer, own.id)).map((each) => ({
            ...each,
            at: each.at.toISOString(),
          }))
        : [],
      shared: await this.shared.of(viewer, viewer.coupleId, assignmentId),
    };
  }

  /** Also a sharing for one session that has ended was one. */
  async wasReleased(viewer: Partner, assignmentId: string): Promise<boolean> {
    const releases = await this.releases.ofCouple(viewer, viewer.coupleId);
    return releases.some((each) => each.assignmentId === assignmentId);
  }
}

/** The prompts that can be answered, in the order of the exercise. */
export function answerable(exercise: Exercise): AnswerablePrompt[] {
  return exercise.prompts.filter((prompt) => prompt.kind !== 'reading');
}

/** How it will be shared: between two who have parted never, but what was handed in stays as it was. */
export function sharingOf(
  viewer: Partner,
  { release }: Pick<AssignmentRow, 'release'>,
  own: Pick<ReflectionRow, 'state'> | undefined,
): Pick<AssignmentRow, 'release'> {
  return { release: viewer.separated && own?.state !== 'submitted' ? 'never' : release };
}

/** The widest audience that a prompt allows in this assignment. */
export function widestOf(
  exercise: Exercise,
  prompt: AnswerablePrompt,
  assignment: Pick<AssignmentRow, 'release'>,
): Homework['answers'][number]['widest'] {
  return widestFor(prompt.audience?.widest ?? exercise.audience.widest, assignment.release);
}

function describedAnswer(
  exercise: Exercise,
  prompt: AnswerablePrompt,
  assignment: Pick<AssignmentRow, 'release'>,
  answers: AnswerRow[],
): Homework['answers'][number] {
  const widest = widestOf(exercise, prompt, assignment);
  const saved = answers.find((each) => each.promptKey === prompt.key);
  if (saved)
    return {
      ...saved,
      audience: narrowerOf(saved.audience, widest),
      savedAt: saved.savedAt.toISOString(),
      widest,
    };
  const audience = widestFor(prompt.audience?.preset ?? exercise.audience.preset, assignment.release);
  return { promptKey: prompt.key, body: null, audience, passed: false, revision: 0, savedAt: null, widest };
}

function describedFeedback({ id, text, by, at, seen }: FeedbackRow): Homework['feedback'][number] {
  return { id, text, by, at: at.toISOString(), seen };
}

function stageOf(assignment: AssignmentRow, own: ReflectionRow | undefined): HomeworkLine['stage'] {
  if (assignment.withdrawnAt && own?.state !== 'submitted') return 'withdrawn';
  return own?.state ?? 'new';
}

function overdue(assignment: AssignmentRow, own: ReflectionRow | undefined, today: LocalDate): boolean {
  const state = assignment.withdrawnAt
    ? 'withdrawn'
    : own === undefined || own.state === 'draft'
      ? 'open'
      : own.state;
  return isOverdue({ dueOn: assignment.dueOn, today, state });
}
