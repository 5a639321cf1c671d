import { Inject, Injectable } from '@nestjs/common';
import type { Recovery } from '@tweespraak/contracts/recoveries';
import { randomUUID } from 'node:crypto';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { notFound } from '../../platform/http/problems.js';
import { linkState, newLink, type LinkState } from '../links/handed-links.js';
import type { Professional } from '../viewer.js';
import { HandingOverRepository, type RecoveryRow, type Whose } from './handing-over.repository.js';

/** Where a recovery stands, as an invitation does. */
export interface RecoveryState {
  state: 'none' | LinkState;
  expiresAt: string | null;
  unconfirmed: boolean;
}

/** A therapist helps a partner who can no longer get in, and an owner a colleague: a link, and apart from it a code. */
@Injectable()
export class HandingOverService {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
    private readonly clock: Clock,
    private readonly recoveries: HandingOverRepository,
  ) {}

  /** Shown once; one before it no longer works. */
  async make(viewer: Professional, whose: Whose): Promise<Recovery> {
    await this.refuseStrangers(viewer, whose);
    const id = randomUUID();
    const { kept, handed } = await newLink(id, `${this.config.publicUrl}/recover`, this.clock.now());
    await this.recoveries.make(viewer, { id, whose, ...kept });
    return handed;
  }

  async revoke(viewer: Professional, whose: Whose): Promise<void> {
    await this.refuseStrangers(viewer, whose);
    await this.recoveries.revoke(viewer, whose, this.clock.now());
  }

  /** The therapist saw them in person: what they had written for themselves opens again. */
  confirm(viewer: Professional, partnerId: string): Promise<void> {
    return this.recoveries.confirm(viewer, partnerId, this.clock.now());
  }

  /** How it stands with the recoveries of a couple, by partner. */
  async statesOf(viewer: Professional, coupleId: string): Promise<(partnerId: string) => RecoveryState> {
    const latest = await this.recoveries.latestOf(viewer, coupleId);
    const locked = await this.recoveries.lockedIn(viewer, coupleId);
    return (partnerId) => ({
      ...this.stateOf(latest.find((each) => each.partnerId === partnerId)),
      unconfirmed: locked.has(partnerId),
    });
  }

  private async refuseStrangers(viewer: Professional, whose: Whose): Promise<void> {
    if ('colleagueId' in whose && !(await this.recoveries.isColleague(viewer, whose.colleagueId)))
      throw notFound();
  }

  private stateOf(recovery: RecoveryRow | undefined): Omit<RecoveryState, 'unconfirmed'> {
    if (!recovery) return { state: 'none', expiresAt: null };
    return { state: linkState(recovery, this.clock.now()), expiresAt: recovery.expiresAt.toISOString() };
  }
}
