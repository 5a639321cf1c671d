import { Injectable } from '@nestjs/common';
import type { ExportedProposal, ExportedRitual } from '@tweespraak/contracts/exports';
import type { Partner, Viewer } from '../identity/index.js';
import { RitualExportsRepository } from './exports.repository.js';
import { RitualsRepository } from './rituals.repository.js';

/** Rituals in what a person takes along. */
@Injectable()
export class RitualExportsService {
  constructor(
    private readonly exports: RitualExportsRepository,
    private readonly own: RitualsRepository,
  ) {}

  streaksOf(viewer: Partner): Promise<'shown' | 'hidden'> {
    return this.own.streaksOf(viewer);
  }

  async of(
    viewer: Viewer,
    coupleId: string,
    partnerId: string,
  ): Promise<{ rituals: ExportedRitual[]; ritualProposals: ExportedProposal[] }> {
    return {
      rituals: await this.exports.rituals(viewer, coupleId, partnerId),
      ritualProposals: await this.exports.proposals(viewer, coupleId, partnerId),
    };
  }
}
