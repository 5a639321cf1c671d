import { Injectable } from '@nestjs/common';
import { answerBody, type AnswerBody } from '@tweespraak/contracts/prompts';
import type { Audience } from '@tweespraak/domain/audiences';
import type { Partner, Viewer } from '../identity/index.js';
import { Codec } from '../platform/crypto/codec.js';
import { ERASED } from '../platform/crypto/key-ring.js';
import { Database } from '../platform/database/database.js';
import { AnswerEntity } from './answer.entity.js';
import { placeOfAnswer } from './places.js';

export interface AnswerRow {
  promptKey: string;
  audience: Audience;
  passed: boolean;
  body: AnswerBody | null;
  revision: number;
  savedAt: Date;
}

export type AnswerToSave = Omit<AnswerRow, 'revision'>;

/** Answers within reach: a partner's own; for a professional those that were meant for them, once submitted. */
@Injectable()
export class AnswersRepository {
  constructor(
    private readonly database: Database,
    private readonly codec: Codec,
  ) {}

  async of(_viewer: Viewer, reflectionId: string): Promise<AnswerRow[]> {
    const rows = await this.database.tx.findBy(AnswerEntity, { reflectionId });
    return Promise.all(rows.map((row) => this.read(row)));
  }

  /** How many prompts have something in them, by reflection. */
  async counts(viewer: Partner): Promise<Map<string, number>> {
    const rows = await this.database.rows<{ id: string; done: number }>(
      `select reflection_id as id, count(*)::int as done from answers
       where partner_id = $1 and (passed or body is not null) group by reflection_id`,
      [viewer.partnerId],
    );
    return new Map(rows.map((row) => [row.id, row.done]));
  }

  /** Whether something in this reflection waits until the therapist has confirmed a recovery. */
  async haveLocked(_viewer: Partner, reflectionId: string): Promise<boolean> {
    const [row] = await this.database.rows<{ locked: boolean }>('select app.has_locked_texts($1) as locked', [
      reflectionId,
    ]);
    return row?.locked ?? false;
  }

  /** Saves on top of the revision that was read (0: none yet). Gives the new row, or null when that is no longer the newest. */
  async save(
    viewer: Partner,
    reflectionId: string,
    from: number,
    answer: AnswerToSave,
  ): Promise<AnswerRow | null> {
    const { practiceId, coupleId, partnerId } = viewer;
    const key = { reflectionId, promptKey: answer.promptKey, partnerId };
    const revision = from + 1;
    const place = placeOfAnswer({ ...key, practiceId, revision });
    const body = answer.body === null ? null : await this.codec.seal(answer.body, place);
    const values = {
      audience: answer.audience,
      passed: answer.passed,
      body,
      revision,
      savedAt: answer.savedAt,
    };
    if (from === 0) {
      const made = await this.database.tx
        .createQueryBuilder()
        .insert()
        .into(AnswerEntity)
        .values({ ...key, ...values, practiceId, coupleId })
        .orIgnore()
        .returning('revision')
        .execute();
      const rows: unknown = made.raw;
      return Array.isArray(rows) && rows.length > 0 ? { ...answer, revision } : null;
    }
    const { affected } = await this.database.tx.update(AnswerEntity, { ...key, revision: from }, values);
    return affected ? { ...answer, revision } : null;
  }

  private async read(row: AnswerEntity): Promise<AnswerRow> {
    const { promptKey, audience, passed, revision, savedAt } = row;
    const opened = row.body === null ? ERASED : await this.codec.open(row.body, placeOfAnswer(row));
    const body = opened === ERASED ? null : answerBody.parse(opened);
    return { promptKey, audience, passed, body, revision, savedAt };
  }
}
