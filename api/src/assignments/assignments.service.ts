import { Injectable } from '@nestjs/common';
import type { AssignExercise, Assignment, Reschedule } from '@tweespraak/contracts/assignments';
import type { Exercise } from '@tweespraak/contracts/exercises';
import { isOverdue, mayAssign, mayRelease, mayReschedule, mayWithdraw } from '@tweespraak/domain/assignments';
import type { LocalDate } from '@tweespraak/domain/calendar';
import { CouplesService, type PartnerRow } from '../couples/index.js';
import { ExercisesService } from '../exercises/index.js';
import type { Professional, Viewer } from '../identity/index.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { Clock } from '../platform/clock.js';
import { asDay, dayIn } from '../platform/days.js';
import { found, notFound, ProblemException } from '../platform/http/problems.js';
import {
  AssignmentsRepository,
  type AssignmentRow,
  type HandedIn,
  type ReleaseRow,
} from './assignments.repository.js';

interface Around {
  partners: PartnerRow[];
  handedIn: HandedIn[];
  releases: ReleaseRow[];
  names: Map<string, string>;
  today: LocalDate;
  separated: boolean;
}

/** Homework as the therapist gives it: assign, reschedule, withdraw. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly clock: Clock,
    private readonly trail: AuditTrail,
    private readonly assignments: AssignmentsRepository,
    private readonly couples: CouplesService,
    private readonly exercises: ExercisesService,
  ) {}

  async ofCouple(viewer: Professional, coupleId: string): Promise<Assignment[]> {
    const rows = await this.assignments.ofCouple(viewer, coupleId);
    const around = await this.around(viewer, coupleId, rows);
    return rows.map((row) => this.described(row, around));
  }

  async one(viewer: Professional, id: string): Promise<Assignment> {
    const row = found(await this.assignments.one(viewer, id));
    return this.described(row, await this.around(viewer, row.coupleId, [row]));
  }

  /** The assignment alone, for whoever it is within reach of. */
  async rowOf(viewer: Viewer, id: string): Promise<AssignmentRow> {
    return found(await this.assignments.one(viewer, id));
  }

  rowsOf(viewer: Viewer, coupleId: string): Promise<AssignmentRow[]> {
    return this.assignments.ofCouple(viewer, coupleId);
  }

  /** The same id a second time is the same assignment. */
  async assign(viewer: Professional, coupleId: string, given: AssignExercise): Promise<Assignment> {
    // Waits for a therapist who just switches such exercises off, and the other way round.
    await this.assignments.hold(coupleId);
    const { couple, partners } = await this.couples.rowsOf(viewer, coupleId);
    if (couple.archivedAt) throw new ProblemException('archived');
    const { vulnerable } = this.exerciseOf(given);
    if (!mayAssign({ vulnerable, switchedOff: couple.vulnerable === 'off' }))
      throw new ProblemException('vulnerable_off');
    if (couple.separatedAt && given.to === 'both') throw new ProblemException('separated');
    const added = await this.assignments.add(viewer, {
      id: given.id,
      coupleId,
      partnerId: given.to === 'both' ? null : found(partners.find((each) => each.side === given.to)).id,
      exerciseKey: given.exercise.key,
      exerciseVersion: given.exercise.version,
      vulnerable,
      dueOn: given.dueOn === null ? null : asDay(given.dueOn),
      line: given.line,
      release: given.release,
      assignedAt: this.clock.now(),
    });
    const assignment = await this.assignments.one(viewer, given.id);
    // The id may be taken out of reach: that it exists is nobody's to know here.
    if (!assignment || (!added && assignment.coupleId !== coupleId)) throw new ProblemException('conflict');
    this.trail.about({ partner: assignment.partnerId, record: assignment.id });
    return this.one(viewer, given.id);
  }

  async reschedule(viewer: Professional, id: string, revision: number, to: Reschedule): Promise<Assignment> {
    await this.assignments.hold(id);
    const row = await this.rowOf(viewer, id);
    this.trail.about({ couple: row.coupleId, partner: row.partnerId });
    if (row.withdrawnAt) throw new ProblemException('withdrawn');
    if (!mayReschedule({ states: await this.statesOf(viewer, id) }))
      throw new ProblemException('already_submitted');
    if (!(await this.assignments.reschedule(viewer, id, revision, to.dueOn)))
      throw new ProblemException('stale', { server: await this.one(viewer, id) });
    return this.one(viewer, id);
  }

  /** What was written stays with its author. */
  async withdraw(viewer: Professional, id: string): Promise<void> {
    await this.assignments.hold(id);
    const row = await this.rowOf(viewer, id);
    this.trail.about({ couple: row.coupleId, partner: row.partnerId });
    if (row.withdrawnAt) return;
    if (!mayWithdraw({ states: await this.statesOf(viewer, id) }))
      throw new ProblemException('already_submitted');
    await this.assignments.withdraw(viewer, id, this.clock.now());
  }

  /** From now on no exercise that asks for vulnerability: what is open of it is withdrawn, as by hand. */
  async switchVulnerableOff(viewer: Professional, coupleId: string): Promise<void> {
    await this.assignments.hold(coupleId);
    const now = this.clock.now();
    await this.couples.switchVulnerable(viewer, coupleId, now);
    for (const { id } of await this.assignments.openVulnerable(viewer, coupleId)) {
      await this.assignments.hold(id);
      if (mayWithdraw({ states: await this.statesOf(viewer, id) }))
        await this.assignments.withdraw(viewer, id, now);
    }
  }

  /** What was withdrawn stays so; the therapist gives it again. */
  switchVulnerableOn(viewer: Professional, coupleId: string): Promise<void> {
    return this.couples.switchVulnerable(viewer, coupleId, null);
  }

  /** The two part: what was for both and is not done by both is no longer asked of either. */
  async withdrawJoint(viewer: Professional, coupleId: string): Promise<void> {
    for (const { id, to, withdrawnAt, partners } of await this.ofCouple(viewer, coupleId))
      if (to === 'both' && !withdrawnAt && mayWithdraw({ states: partners.map(({ state }) => state) }))
        await this.withdraw(viewer, id);
  }

  private async statesOf(
    viewer: Professional,
    id: string,
  ): Promise<Assignment['partners'][number]['state'][]> {
    return (await this.one(viewer, id)).partners.map(({ state }) => state);
  }

  private exerciseOf({ exercise }: AssignExercise): Exercise {
    try {
      return this.exercises.exercise(exercise.key, exercise.version);
    } catch {
      throw new ProblemException('invalid_input', {
        fields: [
          {
            path: '/exercise',
            rule: 'unknown_exercise',
            detail: 'The library has no such exercise in this version.',
          },
        ],
      });
    }
  }

  private async around(viewer: Professional, coupleId: string, rows: AssignmentRow[]): Promise<Around> {
    const { couple, partners } = await this.couples.rowsOf(viewer, coupleId);
    return {
      partners,
      handedIn: await this.assignments.handedIn(viewer, coupleId),
      releases: await this.assignments.releases(viewer, coupleId),
      names: await this.assignments.namesOf(viewer, [...new Set(rows.map((row) => row.assignedBy))]),
      today: dayIn(couple.timeZone, this.clock.now()),
      separated: couple.separatedAt !== null,
    };
  }

  private described(row: AssignmentRow, around: Around): Assignment {
    const to = around.partners.filter((each) => row.partnerId === null || row.partnerId === each.id);
    const partners = to.map(({ side }) => {
      const handedIn = around.handedIn.find((each) => each.assignmentId === row.id && each.side === side);
      return {
        side,
        state: handedIn?.state ?? ('open' as const),
        at: handedIn?.at.toISOString() ?? null,
        reflectionId: handedIn?.state === 'submitted' ? handedIn.reflectionId : null,
        unread: handedIn?.unread ?? false,
        declineReason: handedIn?.declineReason ?? null,
      };
    });
    const release = around.releases.find((each) => each.assignmentId === row.id);
    const shared = release !== undefined && (release.until === null || release.until > this.clock.now());
    const first = to[0];
    if (!first) throw notFound();
    return {
      id: row.id,
      coupleId: row.coupleId,
      exercise: {
        key: row.exerciseKey,
        version: row.exerciseVersion,
        title: this.exercises.exercise(row.exerciseKey, row.exerciseVersion).title,
      },
      to: row.partnerId === null ? 'both' : first.side,
      dueOn: row.dueOn,
      overdue: partners.some(({ state }) =>
        isOverdue({ dueOn: row.dueOn, today: around.today, state: row.withdrawnAt ? 'withdrawn' : state }),
      ),
      line: row.line,
      release: row.release,
      releasedAt: shared ? release.madeAt.toISOString() : null,
      releasedUntil: shared ? (release.until?.toISOString() ?? null) : null,
      mayRelease:
        !row.withdrawnAt &&
        !around.separated &&
        mayRelease({
          mode: row.release,
          partners: partners.map(({ side }) => side),
          submittedBy: partners.filter(({ state }) => state === 'submitted').map(({ side }) => side),
          by: { role: 'therapist' },
          released: shared,
        }),
      assignedAt: row.assignedAt.toISOString(),
      assignedBy: around.names.get(row.assignedBy) ?? '',
      withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
      revision: row.revision,
      partners,
    };
  }
}
