import { Injectable } from '@nestjs/common';
import type { ReleaseAnswers, Assignment } from '@tweespraak/contracts/assignments';
import type { GiveFeedback, Reflection, ReflectionLine } from '@tweespraak/contracts/reflections';
import { AssignmentsService } from '../assignments/index.js';
import { CouplesService, ReadsRepository } from '../couples/index.js';
import { ExercisesService } from '../exercises/index.js';
import type { Professional } from '../identity/index.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { Clock } from '../platform/clock.js';
import { dayIn, endOfDayIn } from '../platform/days.js';
import { found, notFound, ProblemException } from '../platform/http/problems.js';
import { AnswersRepository } from './answers.repository.js';
import { FeedbackRepository } from './feedback.repository.js';
import { ReflectionsRepository, type ReflectionRow } from './reflections.repository.js';
import { ReleasesRepository } from './releases.repository.js';
import { SharedService } from './shared.service.js';

/** What a professional reads, and answers to. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly clock: Clock,
    private readonly trail: AuditTrail,
    private readonly assignments: AssignmentsService,
    private readonly couples: CouplesService,
    private readonly exercises: ExercisesService,
    private readonly reflections: ReflectionsRepository,
    private readonly answers: AnswersRepository,
    private readonly feedback: FeedbackRepository,
    private readonly releases: ReleasesRepository,
    private readonly reads: ReadsRepository,
    private readonly shared: SharedService,
  ) {}

  /** The submitted reflections of a couple, newest first. */
  async lines(viewer: Professional, coupleId: string): Promise<ReflectionLine[]> {
    const { partners } = await this.couples.rowsOf(viewer, coupleId);
    const rows = await this.reflections.submittedOf(viewer, coupleId);
    const assignments = new Map(
      (await this.assignments.rowsOf(viewer, coupleId)).map((each) => [each.id, each]),
    );
    const answered = new Set(
      (
        await this.feedback.of(
          viewer,
          rows.map((row) => row.id),
        )
      ).map((each) => each.reflectionId),
    );
    const opened = await this.reads.lastOf(viewer, coupleId);
    return rows.flatMap((row) => {
      const assignment = assignments.get(row.assignmentId);
      const partner = partners.find((each) => each.id === row.partnerId);
      if (!assignment || !partner || !row.submittedAt) return [];
      const readAt = opened.get(row.id);
      return {
        id: row.id,
        side: partner.side,
        assignmentId: row.assignmentId,
        title: this.exercises.exercise(assignment.exerciseKey, assignment.exerciseVersion).title,
        submittedAt: row.submittedAt.toISOString(),
        unread: readAt === undefined || readAt < row.submittedAt,
        feedbackGiven: answered.has(row.id),
      };
    });
  }

  /** Opening is recorded in the same transaction: no record, no reading. */
  async open(viewer: Professional, id: string): Promise<Reflection> {
    // Waits for a partner who is just taking it back, and the other way round.
    await this.reflections.lock(id);
    const row = found(await this.reflections.one(viewer, id));
    this.trail.about({ couple: row.coupleId, partner: row.partnerId });
    await this.reads.record(viewer, 'reflection', row, this.clock.now());
    return this.described(viewer, row);
  }

  async giveFeedback(viewer: Professional, id: string, given: GiveFeedback): Promise<Reflection> {
    await this.reflections.lock(id);
    const row = found(await this.reflections.one(viewer, id));
    this.trail.about({ couple: row.coupleId, partner: row.partnerId });
    if (!(await this.feedback.give(viewer, row, given.id, given.text, this.clock.now())))
      throw new ProblemException('conflict');
    await this.reads.record(viewer, 'reflection', row, this.clock.now());
    return this.described(viewer, row);
  }

  /** Shares the answers of both, for good or until the end of the couple's day. */
  async release(viewer: Professional, assignmentId: string, { span }: ReleaseAnswers): Promise<Assignment> {
    await this.reflections.lock(assignmentId);
    const assignment = await this.assignments.rowOf(viewer, assignmentId);
    this.trail.about({ couple: assignment.coupleId });
    if (assignment.release !== 'by-therapist') throw notFound();
    const { couple } = await this.couples.rowsOf(viewer, assignment.coupleId);
    if (couple.separatedAt) throw new ProblemException('separated');
    const now = this.clock.now();
    if (span === 'for-good') await this.releases.end(viewer, assignmentId, now);
    if (!(await this.releases.mayRelease(viewer, assignmentId))) {
      if ((await this.assignments.one(viewer, assignmentId)).releasedAt)
        return this.assignments.one(viewer, assignmentId);
      throw new ProblemException('conflict', { detail: 'Both partners submit before answers are shared.' });
    }
    const until = span === 'for-good' ? null : endOfDayIn(couple.timeZone, dayIn(couple.timeZone, now));
    await this.releases.release(viewer, assignment, now, until);
    return this.assignments.one(viewer, assignmentId);
  }

  /** The session is over: what was shared for it closes again. */
  async endRelease(viewer: Professional, assignmentId: string): Promise<Assignment> {
    const { coupleId: couple } = await this.assignments.rowOf(viewer, assignmentId);
    this.trail.about({ couple });
    await this.releases.end(viewer, assignmentId, this.clock.now());
    return this.assignments.one(viewer, assignmentId);
  }

  private async described(viewer: Professional, row: ReflectionRow): Promise<Reflection> {
    const assignment = await this.assignments.rowOf(viewer, row.assignmentId);
    const { partners } = await this.couples.rowsOf(viewer, row.coupleId);
    const partner = found(partners.find((each) => each.id === row.partnerId));
    const feedback = await this.feedback.of(viewer, [row.id]);
    const thoughts = await this.feedback.laterThoughts(viewer, row.id);
    return {
      id: row.id,
      coupleId: row.coupleId,
      assignmentId: row.assignmentId,
      exercise: this.exercises.exercise(assignment.exerciseKey, assignment.exerciseVersion),
      partner: { side: partner.side, name: partner.name ?? '' },
      line: assignment.line,
      submittedAt: found(row.submittedAt).toISOString(),
      answers: (await this.answers.of(viewer, row.id)).flatMap(({ promptKey, body, audience }) =>
        body && audience !== 'self' ? [{ promptKey, body, audience }] : [],
      ),
      laterThoughts: thoughts.map((each) => ({ ...each, at: each.at.toISOString() })),
      feedback: feedback.map(({ id, text, by, at }) => ({ id, text, by, at: at.toISOString() })),
      shared: await this.shared.of(viewer, row.coupleId, row.assignmentId),
    };
  }
}
