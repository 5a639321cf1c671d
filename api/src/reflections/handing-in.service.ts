import { Injectable } from '@nestjs/common';
import type { AddLaterThought, Homework } from '@tweespraak/contracts/reflections';
import { mayTakeBackSubmission } from '@tweespraak/domain/assignments';
import { AssignmentsService } from '../assignments/index.js';
import { ConsentsService } from '../consents/index.js';
import type { Partner } from '../identity/index.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { Clock } from '../platform/clock.js';
import { found, notFound, ProblemException } from '../platform/http/problems.js';
import { AnswersRepository } from './answers.repository.js';
import { FeedbackRepository } from './feedback.repository.js';
import { HomeworkService } from './homework.service.js';
import { ReflectionsRepository, type ReflectionRow } from './reflections.repository.js';
import { ReleasesRepository } from './releases.repository.js';

/** What a partner does with a whole exercise: submit, take back, decline, share, think of something later. */
@Injectable()
export class HandingInService {
  constructor(
    private readonly clock: Clock,
    private readonly trail: AuditTrail,
    private readonly assignments: AssignmentsService,
    private readonly consents: ConsentsService,
    private readonly homework: HomeworkService,
    private readonly reflections: ReflectionsRepository,
    private readonly answers: AnswersRepository,
    private readonly feedback: FeedbackRepository,
    private readonly releases: ReleasesRepository,
  ) {}

  /** Submitting twice is submitting once. When both have, and the assignment says so, it shares in the same moment. */
  async submit(viewer: Partner, assignmentId: string): Promise<Homework> {
    // The lock makes the second of the two see the first, however close together they submit.
    await this.reflections.lock(assignmentId);
    const assignment = await this.assignments.rowOf(viewer, assignmentId);
    const own = await this.begunOrNew(viewer, assignmentId, assignment.withdrawnAt);
    if (own.state !== 'submitted') {
      if (assignment.withdrawnAt) throw new ProblemException('withdrawn');
      if (viewer.separated && assignment.partnerId === null) throw new ProblemException('separated');
      await this.refuseLocked(viewer, own);
      await this.reflections.submit(viewer, own.id, this.clock.now());
      if (assignment.release === 'both-submitted' && (await this.releases.mayRelease(viewer, assignmentId)))
        await this.releases.release(viewer, assignment, this.clock.now(), null);
    }
    return this.homework.one(viewer, assignmentId);
  }

  /** Until a professional opened it or it was shared, whichever comes first. */
  async takeBack(viewer: Partner, assignmentId: string): Promise<Homework> {
    await this.reflections.lock(assignmentId);
    const own = found(await this.reflections.own(viewer, assignmentId));
    if (own.state === 'submitted') {
      await this.reflections.lock(own.id);
      const openedByProfessional = await this.reflections.wasRead(viewer, own.id);
      const released = await this.homework.wasReleased(viewer, assignmentId);
      if (!mayTakeBackSubmission({ submitted: true, openedByProfessional, released }))
        throw new ProblemException('already_read');
      await this.refuseLocked(viewer, own);
      await this.reflections.backToDraft(viewer, own.id);
    }
    return this.homework.one(viewer, assignmentId);
  }

  async decline(viewer: Partner, assignmentId: string, reason: string): Promise<Homework> {
    const assignment = await this.assignments.rowOf(viewer, assignmentId);
    const own = await this.begunOrNew(viewer, assignmentId, assignment.withdrawnAt);
    if (own.state === 'submitted') throw new ProblemException('already_submitted');
    await this.refuseLocked(viewer, own);
    await this.reflections.decline(viewer, own.id, reason, this.clock.now());
    return this.homework.one(viewer, assignmentId);
  }

  async takeUpAgain(viewer: Partner, assignmentId: string): Promise<Homework> {
    await this.assignments.rowOf(viewer, assignmentId);
    const own = await this.reflections.own(viewer, assignmentId);
    if (own?.state === 'declined') await this.reflections.backToDraft(viewer, own.id);
    return this.homework.one(viewer, assignmentId);
  }

  /** An assignment to one partner is shared by that partner alone, when they wish. */
  async share(viewer: Partner, assignmentId: string): Promise<Homework> {
    await this.reflections.lock(assignmentId);
    const assignment = await this.assignments.rowOf(viewer, assignmentId);
    if (assignment.release !== 'by-partner') throw notFound();
    await this.consents.refuseTogether(viewer);
    if (await this.releases.mayRelease(viewer, assignmentId))
      await this.releases.release(viewer, assignment, this.clock.now(), null);
    else if (!(await this.homework.wasReleased(viewer, assignmentId)))
      throw new ProblemException('conflict', { detail: 'Submit before sharing.' });
    return this.homework.one(viewer, assignmentId);
  }

  async addLaterThought(viewer: Partner, assignmentId: string, thought: AddLaterThought): Promise<Homework> {
    const own = found(await this.reflections.own(viewer, assignmentId));
    this.trail.about({ inPrivate: thought.audience === 'self' });
    if (own.state !== 'submitted')
      throw new ProblemException('conflict', { detail: 'The reflection can still be edited.' });
    await this.consents.refuseWithout(viewer);
    if (!(await this.feedback.addLaterThought(viewer, own.id, { ...thought, at: this.clock.now() })))
      throw new ProblemException('conflict');
    return this.homework.one(viewer, assignmentId);
  }

  async markFeedbackSeen(viewer: Partner, feedbackId: string): Promise<void> {
    if (!(await this.feedback.markSeen(viewer, feedbackId, this.clock.now()))) throw notFound();
  }

  /** Who came back by a recovery does nothing with what they cannot read yet. */
  private async refuseLocked(viewer: Partner, own: ReflectionRow): Promise<void> {
    if (await this.answers.haveLocked(viewer, own.id)) throw new ProblemException('texts_locked');
  }

  private async begunOrNew(
    viewer: Partner,
    assignmentId: string,
    withdrawnAt: Date | null,
  ): Promise<ReflectionRow> {
    if (withdrawnAt && !(await this.reflections.own(viewer, assignmentId))) throw notFound();
    await this.consents.refuseWithout(viewer);
    return this.reflections.beginOrLock(viewer, assignmentId);
  }
}
