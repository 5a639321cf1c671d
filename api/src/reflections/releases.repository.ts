import { Injectable } from '@nestjs/common';
import { answerBody, type AnswerBody } from '@tweespraak/contracts/prompts';
import type { Side } from '@tweespraak/contracts/fields';
import { randomUUID } from 'node:crypto';
import type { AssignmentRow } from '../assignments/index.js';
import type { Viewer } from '../identity/index.js';
import { Codec } from '../platform/crypto/codec.js';
import { ERASED } from '../platform/crypto/key-ring.js';
import { Database } from '../platform/database/database.js';
import { placeOfAnswer, placeOfShared } from './places.js';

export interface ReleaseRow {
  id: string;
  assignmentId: string;
  exerciseKey: string;
  exerciseVersion: number;
  madeAt: Date;
  until: Date | null;
}

export interface SharedRow {
  releaseId: string;
  partnerId: string;
  side: Side;
  name: string;
  promptKey: string;
  body: AnswerBody;
}

interface ToRelease {
  reflection_id: string;
  partner_id: string;
  prompt_key: string;
  body: Buffer;
  revision: number;
}

/** Releases: copies of the answers for the couple, as they were at that moment. */
@Injectable()
export class ReleasesRepository {
  constructor(
    private readonly database: Database,
    private readonly codec: Codec,
  ) {}

  async mayRelease(_viewer: Viewer, assignmentId: string): Promise<boolean> {
    const [row] = await this.database.rows<{ may: boolean }>('select app.may_release($1) as may', [
      assignmentId,
    ]);
    return row?.may ?? false;
  }

  /** Copies what is for the couple. The originals stay whose they are, so each copy is sealed anew. */
  async release(viewer: Viewer, assignment: AssignmentRow, at: Date, until: Date | null): Promise<void> {
    // In an order of their own: that of the originals tells when somebody began on which.
    const answers = await this.database.rows<ToRelease>(
      'select * from app.answers_to_release($1) order by partner_id, prompt_key',
      [assignment.id],
    );
    const id = randomUUID();
    const { coupleId, exerciseKey, exerciseVersion } = assignment;
    await this.database.rows(
      `insert into releases (id, practice_id, couple_id, assignment_id, exercise_key, exercise_version, made_by, made_at, until)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        viewer.practiceId,
        coupleId,
        assignment.id,
        exerciseKey,
        exerciseVersion,
        viewer.accountId,
        at,
        until,
      ],
    );
    for (const answer of answers) {
      const from = {
        reflectionId: answer.reflection_id,
        promptKey: answer.prompt_key,
        partnerId: answer.partner_id,
        practiceId: viewer.practiceId,
      };
      const text = await this.codec.open(answer.body, placeOfAnswer({ ...from, revision: answer.revision }));
      if (text === ERASED) continue;
      const copy = { ...from, releaseId: id, coupleId };
      await this.database.rows(
        `insert into shared_answers (release_id, partner_id, prompt_key, practice_id, couple_id, body) values ($1, $2, $3, $4, $5, $6)`,
        [
          id,
          copy.partnerId,
          copy.promptKey,
          copy.practiceId,
          coupleId,
          await this.codec.seal(text, placeOfShared(copy)),
        ],
      );
    }
  }

  /** Ends the sharing for one session; what was shared for good stays shared. */
  async end(_viewer: Viewer, assignmentId: string, at: Date): Promise<void> {
    await this.database.change(
      'update releases set until = $2 where assignment_id = $1 and until is not null and until > $2',
      [assignmentId, at],
    );
  }

  /** Every release of the own couple, newest first; those of one session also after it ended. */
  ofCouple(_viewer: Viewer, coupleId: string): Promise<ReleaseRow[]> {
    return this.database.rows<ReleaseRow>(
      `select id, assignment_id as "assignmentId", exercise_key as "exerciseKey", exercise_version as "exerciseVersion",
         made_at as "madeAt", until
       from releases where couple_id = $1 order by made_at desc`,
      [coupleId],
    );
  }

  async sharedIn(viewer: Viewer, releaseIds: string[]): Promise<SharedRow[]> {
    const rows = await this.database.rows<Omit<SharedRow, 'body'> & { body: Buffer; coupleId: string }>(
      `select s.release_id as "releaseId", s.partner_id as "partnerId", p.side, coalesce(a.name, '') as name,
         s.prompt_key as "promptKey", s.couple_id as "coupleId", s.body
       from shared_answers s join partners p on p.id = s.partner_id left join accounts a on a.id = p.account_id
       where s.release_id = any ($1) order by p.side, s.prompt_key`,
      [releaseIds],
    );
    const opened = await Promise.all(
      rows.map(async ({ body, coupleId, ...row }) => ({
        ...row,
        body: await this.codec.open(body, placeOfShared({ ...row, coupleId, practiceId: viewer.practiceId })),
      })),
    );
    return opened.flatMap(({ body, ...row }) =>
      body === ERASED ? [] : { ...row, body: answerBody.parse(body) },
    );
  }

  /** The two of a couple, to show a side that shared nothing too. */
  partners(_viewer: Viewer, coupleId: string): Promise<{ id: string; side: Side; name: string }[]> {
    return this.database.rows(
      `select p.id, p.side, coalesce(a.name, '') as name from partners p left join accounts a on a.id = p.account_id
       where p.couple_id = $1 order by p.side`,
      [coupleId],
    );
  }
}
