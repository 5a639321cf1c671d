import { Injectable } from '@nestjs/common';
import { EXPORT_VERSION, type ExportedHomework, type PersonalExport } from '@tweespraak/contracts/exports';
import { AssignmentsService } from '../assignments/index.js';
import { ConsentsService } from '../consents/index.js';
import { OwnFeedService } from '../feeds/index.js';
import type { Partner } from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { found } from '../platform/http/problems.js';
import { HomeworkService, SharedService } from '../reflections/index.js';
import { RemindersService } from '../reminders/index.js';
import { RitualExportsService } from '../rituals/index.js';
import { ExportsRepository } from './exports.repository.js';
import { RightsService } from './rights.service.js';

/** Everything of one's own, to take along (GDPR 15 and 20). */
@Injectable()
export class OwnExportService {
  constructor(
    private readonly clock: Clock,
    private readonly assignments: AssignmentsService,
    private readonly consents: ConsentsService,
    private readonly homework: HomeworkService,
    private readonly shared: SharedService,
    private readonly rituals: RitualExportsService,
    private readonly reminders: RemindersService,
    private readonly feed: OwnFeedService,
    private readonly exports: ExportsRepository,
    private readonly rights: RightsService,
  ) {}

  async of(viewer: Partner): Promise<PersonalExport> {
    const { practice, therapists, otherName, separatedAt, ...account } = found(
      await this.exports.account(viewer),
    );
    return {
      format: 'tweespraak/person',
      version: EXPORT_VERSION,
      madeAt: this.clock.now().toISOString(),
      account: {
        ...account,
        createdAt: account.createdAt.toISOString(),
        joinedAt: account.joinedAt.toISOString(),
      },
      practice: { name: practice, therapists },
      otherName,
      separatedAt: separatedAt?.toISOString() ?? null,
      consents: (await this.consents.own(viewer)).records,
      requests: (await this.rights.own(viewer)).requests,
      homework: await this.homeworkOf(viewer),
      shared: await this.shared.all(viewer),
      streaks: await this.rituals.streaksOf(viewer),
      reminders: await this.reminders.exported(viewer),
      calendar: await this.feed.of(viewer),
      ...(await this.rituals.of(viewer, viewer.coupleId, viewer.partnerId)),
      reads: (await this.exports.reads(viewer)).map((each) => ({ ...each, at: each.at.toISOString() })),
    };
  }

  private async homeworkOf(viewer: Partner): Promise<ExportedHomework[]> {
    const assignedAt = new Map(
      (await this.assignments.rowsOf(viewer, viewer.coupleId)).map((row) => [row.id, row.assignedAt]),
    );
    const all: ExportedHomework[] = [];
    // One after the other: they share the transaction of this request.
    for (const { assignmentId } of await this.homework.lines(viewer)) {
      const each = await this.homework.one(viewer, assignmentId);
      all.push({
        assignmentId,
        exercise: each.exercise,
        to: each.to,
        line: each.line,
        assignedAt: found(assignedAt.get(assignmentId)).toISOString(),
        dueOn: each.dueOn,
        stage: each.stage,
        submittedAt: each.submittedAt,
        declineReason: each.declineReason,
        answers: each.answers.filter(({ savedAt }) => savedAt !== null),
        feedback: each.feedback,
        laterThoughts: each.laterThoughts,
      });
    }
    return all;
  }
}
