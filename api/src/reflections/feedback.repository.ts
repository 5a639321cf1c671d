import { Injectable } from '@nestjs/common';
import type { Partner, Professional, Viewer } from '../identity/index.js';
import { Codec } from '../platform/crypto/codec.js';
import { Database } from '../platform/database/database.js';
import { FeedbackEntity } from './feedback.entity.js';
import { LaterThoughtEntity } from './later-thought.entity.js';
import { placeOfFeedback, placeOfLaterThought } from './places.js';

export interface FeedbackRow {
  id: string;
  reflectionId: string;
  text: string;
  by: string;
  at: Date;
  seen: boolean;
}

export interface LaterThoughtRow {
  id: string;
  text: string;
  audience: 'self' | 'therapist';
  at: Date;
}

/** What comes after a reflection: the therapist's feedback and the author's later thoughts. */
@Injectable()
export class FeedbackRepository {
  constructor(
    private readonly database: Database,
    private readonly codec: Codec,
  ) {}

  /** Feedback of the given reflections, oldest first. `seen` is known to its reader alone, and false for others. */
  async of(viewer: Viewer, reflectionIds: string[]): Promise<FeedbackRow[]> {
    const rows = await this.database.rows<{
      id: string;
      reflectionId: string;
      partnerId: string;
      body: Buffer;
      by: string;
      at: Date;
      seen: boolean;
    }>(
      `select f.id, f.reflection_id as "reflectionId", f.partner_id as "partnerId", f.body, coalesce(a.name, '') as by,
         f.written_at as at, s.feedback_id is not null as seen
       from feedback f left join accounts a on a.id = f.author_id left join feedback_seen s on s.feedback_id = f.id
       where f.reflection_id = any ($1) order by f.written_at`,
      [reflectionIds],
    );
    const opened = await Promise.all(
      rows.map(async ({ body, partnerId, ...row }) => {
        const place = placeOfFeedback({ id: row.id, partnerId, practiceId: viewer.practiceId });
        return { ...row, text: await this.codec.openWords(body, place) };
      }),
    );
    return opened.flatMap(({ text, ...row }) => (text === null ? [] : { ...row, text }));
  }

  /** The same id a second time is the same feedback; false when the id is another record's. */
  async give(
    viewer: Professional,
    to: { id: string; coupleId: string; partnerId: string },
    id: string,
    text: string,
    at: Date,
  ): Promise<boolean> {
    const { coupleId, partnerId } = to;
    const { practiceId, accountId: authorId } = viewer;
    const body = await this.codec.seal(text, placeOfFeedback({ id, partnerId, practiceId }));
    await this.database.tx
      .createQueryBuilder()
      .insert()
      .into(FeedbackEntity)
      .values({ id, practiceId, coupleId, reflectionId: to.id, partnerId, authorId, body, writtenAt: at })
      .orIgnore()
      .execute();
    return this.database.tx.existsBy(FeedbackEntity, { id, reflectionId: to.id });
  }

  async markSeen(viewer: Partner, id: string, at: Date): Promise<boolean> {
    const known = await this.database.tx.existsBy(FeedbackEntity, { id, partnerId: viewer.partnerId });
    if (!known) return false;
    await this.database.rows(
      `insert into feedback_seen (feedback_id, practice_id, couple_id, partner_id, seen_at) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [id, viewer.practiceId, viewer.coupleId, viewer.partnerId, at],
    );
    return true;
  }

  async laterThoughts(_viewer: Viewer, reflectionId: string): Promise<LaterThoughtRow[]> {
    const rows = await this.database.tx.find(LaterThoughtEntity, {
      where: { reflectionId },
      order: { addedAt: 'ASC' },
    });
    const opened = await Promise.all(
      rows.map(async (row) => ({
        id: row.id,
        text: await this.codec.openWords(row.body, placeOfLaterThought(row)),
        audience: row.audience,
        at: row.addedAt,
      })),
    );
    return opened.flatMap(({ text, ...row }) => (text === null ? [] : { ...row, text }));
  }

  /** False when the id is another record's. */
  async addLaterThought(viewer: Partner, reflectionId: string, thought: LaterThoughtRow): Promise<boolean> {
    const { practiceId, coupleId, partnerId } = viewer;
    const place = placeOfLaterThought({ id: thought.id, partnerId, practiceId });
    const body = await this.codec.seal(thought.text, place);
    await this.database.tx
      .createQueryBuilder()
      .insert()
      .into(LaterThoughtEntity)
      .values({
        id: thought.id,
        practiceId,
        coupleId,
        reflectionId,
        partnerId,
        audience: thought.audience,
        body,
        addedAt: thought.at,
      })
      .orIgnore()
      .execute();
    return this.database.tx.existsBy(LaterThoughtEntity, { id: thought.id, reflectionId });
  }
}
