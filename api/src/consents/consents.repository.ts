import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { Partner, Professional, Viewer } from '../identity/index.js';
import { Database } from '../platform/database/database.js';

export interface ConsentRow {
  partnerId: string;
  version: string;
  givenAt: Date;
  withdrawnAt: Date | null;
}

const columns = 'partner_id as "partnerId", version, given_at as "givenAt", withdrawn_at as "withdrawnAt"';

/** Consents within reach: a partner's own; for a professional those of a couple. */
@Injectable()
export class ConsentsRepository {
  constructor(private readonly database: Database) {}

  /** The oldest first. */
  own(viewer: Partner): Promise<ConsentRow[]> {
    return this.database.rows(`select ${columns} from consents where partner_id = $1 order by given_at`, [
      viewer.partnerId,
    ]);
  }

  ofCouple(_viewer: Professional, coupleId: string): Promise<ConsentRow[]> {
    return this.database.rows(`select ${columns} from consents where couple_id = $1 order by given_at`, [
      coupleId,
    ]);
  }

  /** Giving and withdrawing wait for what is being written under the consent, and what is written next for them. */
  hold(viewer: Partner): Promise<void> {
    return this.database.hold(`consent ${viewer.partnerId}`);
  }

  /** Whether something may be added now; whoever withdraws waits until this transaction ends. */
  async mayAdd(viewer: Viewer): Promise<boolean> {
    if (viewer.kind === 'partner') await this.database.holdTogether(`consent ${viewer.partnerId}`);
    const [row] = await this.database.rows<{ may: boolean }>('select app.may_add() as may');
    return row?.may ?? false;
  }

  async give(viewer: Partner, version: string, at: Date): Promise<void> {
    await this.database.rows(
      'insert into consents (id, practice_id, couple_id, partner_id, version, given_at) values ($1, $2, $3, $4, $5, $6)',
      [randomUUID(), viewer.practiceId, viewer.coupleId, viewer.partnerId, version, at],
    );
  }

  async withdraw(viewer: Partner, at: Date): Promise<void> {
    await this.database.change(
      'update consents set withdrawn_at = $2 where partner_id = $1 and withdrawn_at is null',
      [viewer.partnerId, at],
    );
  }
}
