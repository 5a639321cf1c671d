import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { placeOfDeclineReason } from '../assignments/index.js';
import type { Partner, Professional, Viewer } from '../identity/index.js';
import { Codec } from '../platform/crypto/codec.js';
import { Database } from '../platform/database/database.js';
import { ReflectionEntity } from './reflection.entity.js';

export type ReflectionRow = Omit<ReflectionEntity, 'declineReason'> & { declineReason: string | null };

/** Reflections within reach: a partner's own; for a professional what was handed in. */
@Injectable()
export class ReflectionsRepository {
  constructor(
    private readonly database: Database,
    private readonly codec: Codec,
  ) {}

  /** Waits for whoever else changes or reads this record now; held until the transaction ends. */
  async lock(id: string): Promise<void> {
    await this.database.hold(id);
  }

  async one(_viewer: Professional, id: string): Promise<ReflectionRow | undefined> {
    const row = await this.database.tx.findOneBy(ReflectionEntity, { id, state: 'submitted' });
    return row ? this.read(row) : undefined;
  }

  async own(viewer: Partner, assignmentId: string): Promise<ReflectionRow | undefined> {
    const row = await this.database.tx.findOneBy(ReflectionEntity, {
      assignmentId,
      partnerId: viewer.partnerId,
    });
    return row ? this.read(row) : undefined;
  }

  async allOwn(viewer: Partner): Promise<ReflectionRow[]> {
    const rows = await this.database.tx.findBy(ReflectionEntity, { partnerId: viewer.partnerId });
    return Promise.all(rows.map((row) => this.read(row)));
  }

  submittedOf(_viewer: Professional, coupleId: string): Promise<ReflectionEntity[]> {
    return this.database.tx.find(ReflectionEntity, {
      where: { coupleId, state: 'submitted' },
      order: { submittedAt: 'DESC' },
    });
  }

  /** The own reflection, begun if there was none, and locked until the transaction ends. */
  async beginOrLock(viewer: Partner, assignmentId: string): Promise<ReflectionRow> {
    const { practiceId, coupleId, partnerId } = viewer;
    await this.database.tx
      .createQueryBuilder()
      .insert()
      .into(ReflectionEntity)
      .values({ id: randomUUID(), practiceId, coupleId, assignmentId, partnerId, state: 'draft' })
      .orIgnore()
      .execute();
    const row = await this.database.tx.findOneOrFail(ReflectionEntity, {
      where: { assignmentId, partnerId },
      lock: { mode: 'pessimistic_write' },
    });
    return this.read(row);
  }

  async submit(_viewer: Partner, id: string, at: Date): Promise<void> {
    await this.database.tx.update(
      ReflectionEntity,
      { id },
      { state: 'submitted', submittedAt: at, declinedAt: null, declineReason: null },
    );
  }

  async backToDraft(_viewer: Partner, id: string): Promise<void> {
    await this.database.tx.update(
      ReflectionEntity,
      { id },
      { state: 'draft', submittedAt: null, declinedAt: null, declineReason: null },
    );
  }

  async decline(viewer: Partner, id: string, reason: string, at: Date): Promise<void> {
    const declineReason = reason
      ? await this.codec.seal(reason, placeOfDeclineReason({ ...viewer, id }))
      : null;
    await this.database.tx.update(
      ReflectionEntity,
      { id },
      { state: 'declined', submittedAt: null, declinedAt: at, declineReason },
    );
  }

  /** Whether a professional opened it; a partner sees the reads of their own record. */
  async wasRead(_viewer: Viewer, id: string): Promise<boolean> {
    const rows = await this.database.rows('select 1 from reads where record_id = $1 limit 1', [id]);
    return rows.length > 0;
  }

  private async read(row: ReflectionEntity): Promise<ReflectionRow> {
    const { declineReason: sealed } = row;
    const declineReason = sealed ? await this.codec.openWords(sealed, placeOfDeclineReason(row)) : null;
    return { ...row, declineReason };
  }
}
