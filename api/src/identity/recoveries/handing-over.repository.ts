import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { KeptLink } from '../links/handed-links.js';
import type { Professional } from '../viewer.js';

/** Whose recovery it is: a partner of a couple, or a colleague. */
export type Whose = { coupleId: string; partnerId: string } | { colleagueId: string };

export interface NewRecovery extends KeptLink {
  id: string;
  whose: Whose;
}

export interface RecoveryRow {
  partnerId: string;
  expiresAt: Date;
  tries: number;
  usedAt: Date | null;
  revokedAt: Date | null;
}

/** Recoveries as the therapist or the owner makes them: below the policies, and never reading a hash. */
@Injectable()
export class HandingOverRepository {
  constructor(private readonly database: Database) {}

  async make(viewer: Professional, recovery: NewRecovery): Promise<void> {
    const { whose } = recovery;
    const [coupleId, partnerId, colleagueId] =
      'partnerId' in whose ? [whose.coupleId, whose.partnerId, null] : [null, null, whose.colleagueId];
    await this.revoke(viewer, whose, recovery.madeAt);
    await this.database.rows(
      `insert into recoveries (id, practice_id, couple_id, partner_id, colleague_id, link_hash, code_hash, made_by, made_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        recovery.id,
        viewer.practiceId,
        coupleId,
        partnerId,
        colleagueId,
        recovery.linkHash,
        recovery.codeHash,
        viewer.accountId,
        recovery.madeAt,
        recovery.expiresAt,
      ],
    );
  }

  async revoke(_viewer: Professional, whose: Whose, at: Date): Promise<void> {
    const [column, id] =
      'partnerId' in whose ? ['partner_id', whose.partnerId] : ['colleague_id', whose.colleagueId];
    await this.database.change(
      `update recoveries set revoked_at = $2 where ${column} = $1 and used_at is null and revoked_at is null`,
      [id, at],
    );
  }

  /** The newest recovery of each partner of a couple. */
  latestOf(_viewer: Professional, coupleId: string): Promise<RecoveryRow[]> {
    return this.database.rows<RecoveryRow>(
      `select distinct on (partner_id) partner_id as "partnerId", expires_at as "expiresAt", tries, used_at as "usedAt",
         revoked_at as "revokedAt"
       from recoveries where couple_id = $1 order by partner_id, made_at desc`,
      [coupleId],
    );
  }

  /** The partners of a couple whose texts wait. */
  async lockedIn(_viewer: Professional, coupleId: string): Promise<Set<string>> {
    const rows = await this.database.rows<{ partner_id: string }>(
      'select partner_id from text_locks where couple_id = $1 and confirmed_at is null',
      [coupleId],
    );
    return new Set(rows.map((row) => row.partner_id));
  }

  async confirm(viewer: Professional, partnerId: string, at: Date): Promise<void> {
    await this.database.change(
      'update text_locks set confirmed_at = $2, confirmed_by = $3 where partner_id = $1 and confirmed_at is null',
      [partnerId, at, viewer.accountId],
    );
  }

  /** Whether this account is a colleague within reach. */
  async isColleague(viewer: Professional, accountId: string): Promise<boolean> {
    const rows = await this.database.rows(
      'select 1 from members where account_id = $1 and practice_id = $2',
      [accountId, viewer.practiceId],
    );
    return rows.length === 1;
  }
}
