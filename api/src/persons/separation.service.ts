import { Injectable } from '@nestjs/common';
import { AssignmentsService } from '../assignments/index.js';
import { CouplesService } from '../couples/index.js';
import type { Professional } from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { RitualsService } from '../rituals/index.js';
import { RequestsRepository } from './requests.repository.js';

/** A couple that separates: the accounts part, what is of both is closed, each goes on alone. */
@Injectable()
export class SeparationService {
  constructor(
    private readonly clock: Clock,
    private readonly couples: CouplesService,
    private readonly assignments: AssignmentsService,
    private readonly rituals: RitualsService,
    private readonly requests: RequestsRepository,
  ) {}

  /** Nothing is lost: drafts stay with their authors, what was shared stays readable to both. */
  async separate(viewer: Professional, coupleId: string): Promise<void> {
    const now = this.clock.now();
    await this.assignments.withdrawJoint(viewer, coupleId);
    await this.rituals.endAll(viewer, coupleId);
    await this.couples.separate(viewer, coupleId, now);
    await this.requests.answer(viewer, { coupleId, side: null, kind: 'separation' }, 'done', now);
  }

  /** Together again, or marked by mistake. Rituals that ended stay ended: the two begin anew if they wish. */
  async reunite(viewer: Professional, coupleId: string): Promise<void> {
    await this.couples.separate(viewer, coupleId, null);
  }
}
