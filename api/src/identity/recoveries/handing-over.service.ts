import { Inject, Injectable } from '@nestjs/common';
import type { Recovery } from '@tweespraak/contracts/recoveries';
import { randomUUID } from 'node:crypto';
import { Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { notFound } from '../../platform/http/problems.js';
import { codeHash, hashOf, newCode, newToken } from '../tokens.js';
import type { Professional } from '../viewer.js';
import { HandingOverRepository, type RecoveryRow, type Whose } from './handing-over.repository.js';
import { TRIES } from './recoveries.repository.js';

const HOURS = 72;

/** Where a recovery stands, as an invitation does. */
export interface RecoveryState {
  state: 'none' | 'open' | 'expired' | 'revoked' | 'locked' | 'used';
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
    const [id, link, code, madeAt] = [randomUUID(), newToken(), newCode(), this.clock.now()];
    const expiresAt = new Date(madeAt.getTime() + HOURS * 3_600_000);
    await this.recoveries.make(viewer, {
      id,
      whose,
      linkHash: hashOf(link),
      codeHash: await codeHash(id, code),
      madeAt,
      expiresAt,
    });
    return { link: `${this.config.publicUrl}/recover#${link}`, code, expiresAt: expiresAt.toISOString() };
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
    const expiresAt = recovery.expiresAt.toISOString();
    if (recovery.usedAt) return { state: 'used', expiresAt };
    if (recovery.revokedAt) return { state: 'revoked', expiresAt };
    if (recovery.tries >= TRIES) return { state: 'locked', expiresAt };
    return { state: recovery.expiresAt > this.clock.now() ? 'open' : 'expired', expiresAt };
  }
}
