import { Injectable } from '@nestjs/common';
import type { SafetyCheck, SafetyCheckLine, SendSafetyCheck } from '@tweespraak/contracts/safety';
import { CouplesService, ReadsRepository } from '../couples/index.js';
import type { Partner, Professional } from '../identity/index.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { Clock } from '../platform/clock.js';
import { found } from '../platform/http/problems.js';
import { SafetyChecksRepository } from './safety-checks.repository.js';

/** The private safety check: told by one partner, read by the professionals who have the couple, by nobody else. */
@Injectable()
export class SafetyService {
  constructor(
    private readonly clock: Clock,
    private readonly trail: AuditTrail,
    private readonly couples: CouplesService,
    private readonly checks: SafetyChecksRepository,
    private readonly reads: ReadsRepository,
  ) {}

  /** The same id a second time is the same telling; the answer is the same in any case. */
  send(viewer: Partner, { id, ...told }: SendSafetyCheck): Promise<void> {
    return this.checks.add(viewer, id, told, this.clock.now());
  }

  async lines(viewer: Professional, coupleId: string): Promise<SafetyCheckLine[]> {
    await this.couples.rowsOf(viewer, coupleId);
    const rows = await this.checks.ofCouple(viewer, coupleId);
    return rows.map(({ id, side, at, unread }) => ({ id, side, at: at.toISOString(), unread }));
  }

  /** Opening is recorded in the same transaction: no record, no reading. */
  async open(viewer: Professional, id: string): Promise<SafetyCheck> {
    const { coupleId, partnerId, at, told } = found(await this.checks.one(viewer, id));
    this.trail.about({ couple: coupleId, partner: partnerId });
    const { partners } = await this.couples.rowsOf(viewer, coupleId);
    const partner = found(partners.find((each) => each.id === partnerId));
    await this.reads.record(viewer, 'safety-check', { id, coupleId, partnerId }, this.clock.now());
    return {
      id,
      coupleId,
      partner: { side: partner.side, name: partner.name ?? '' },
      at: at.toISOString(),
      ...told,
    };
  }
}
