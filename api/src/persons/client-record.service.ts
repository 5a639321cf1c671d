import { Injectable } from '@nestjs/common';
import { EXPORT_VERSION, type ClientRecord, type RecordedReflection } from '@tweespraak/contracts/exports';
import type { Side } from '@tweespraak/contracts/fields';
import { AssignmentsService } from '../assignments/index.js';
import { ConsentsService, presentedConsents } from '../consents/index.js';
import { CouplesService } from '../couples/index.js';
import type { Professional } from '../identity/index.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { Clock } from '../platform/clock.js';
import { found } from '../platform/http/problems.js';
import { ReadingService } from '../reflections/index.js';
import { RitualExportsService } from '../rituals/index.js';
import { ExportsRepository } from './exports.repository.js';

/** The record of one client, for a client who asks: what a therapist may read of them, and what is of both. */
@Injectable()
export class ClientRecordService {
  constructor(
    private readonly clock: Clock,
    private readonly trail: AuditTrail,
    private readonly assignments: AssignmentsService,
    private readonly consents: ConsentsService,
    private readonly couples: CouplesService,
    private readonly reading: ReadingService,
    private readonly rituals: RitualExportsService,
    private readonly exports: ExportsRepository,
  ) {}

  /** Every reflection in it is opened, and so each reading is recorded. */
  async of(viewer: Professional, coupleId: string, side: Side): Promise<ClientRecord> {
    const { partners } = await this.couples.rowsOf(viewer, coupleId);
    const partner = found(partners.find((each) => each.side === side));
    const assignments = (await this.assignments.ofCouple(viewer, coupleId)).filter(
      ({ to }) => to === 'both' || to === side,
    );
    const reflections: RecordedReflection[] = [];
    for (const line of await this.reading.lines(viewer, coupleId)) {
      if (line.side !== side) continue;
      const { coupleId: _couple, partner: _partner, ...opened } = await this.reading.open(viewer, line.id);
      const to = found(assignments.find((each) => each.id === line.assignmentId)).to;
      reflections.push({ ...opened, to });
    }
    // Opening each named that reading; the act itself is about the whole record.
    this.trail.about({ couple: coupleId, partner: partner.id, record: null });
    return {
      format: 'tweespraak/client-record',
      version: EXPORT_VERSION,
      madeAt: this.clock.now().toISOString(),
      practice: await this.exports.practiceOf(viewer),
      madeBy: viewer.name,
      partner: { side, name: partner.name ?? '', joinedAt: partner.joinedAt?.toISOString() ?? null },
      consents: presentedConsents((await this.consents.ofCouple(viewer, coupleId)).get(partner.id) ?? [])
        .records,
      homework: assignments.map((each) => {
        const own = found(each.partners.find((one) => one.side === side));
        return {
          assignmentId: each.id,
          exercise: each.exercise,
          to: each.to,
          line: each.line ?? '',
          assignedAt: each.assignedAt,
          assignedBy: each.assignedBy,
          dueOn: each.dueOn,
          withdrawnAt: each.withdrawnAt,
          state: own.state,
          declineReason: own.declineReason,
        };
      }),
      reflections,
      ...(await this.rituals.of(viewer, coupleId, partner.id)),
    };
  }
}
