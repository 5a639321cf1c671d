import { Injectable } from '@nestjs/common';
import type { Side } from '@tweespraak/contracts/fields';
import type { ReleaseMode } from '@tweespraak/domain/assignments';
import type { LocalDate } from '@tweespraak/domain/calendar';
import { Equal, IsNull, Or } from 'typeorm';
import type { Professional, Viewer } from '../identity/index.js';
import { Codec } from '../platform/crypto/codec.js';
import { Database } from '../platform/database/database.js';
import { AssignmentEntity } from './assignment.entity.js';
import { placeOfDeclineReason, placeOfLine } from './places.js';

export interface NewAssignment {
  id: string;
  coupleId: string;
  partnerId: string | null;
  exerciseKey: string;
  exerciseVersion: number;
  /** Whether the exercise asks for vulnerability. */
  vulnerable: boolean;
  dueOn: LocalDate | null;
  line: string;
  release: ReleaseMode;
  assignedAt: Date;
}

export interface AssignmentRow extends NewAssignment {
  assignedBy: string;
  withdrawnAt: Date | null;
  revision: number;
}

/** What a professional sees of one partner's work on an assignment; a draft is not there. */
export interface HandedIn {
  assignmentId: string;
  side: Side;
  /** Nothing for who plans without reading. */
  reflectionId: string | null;
  state: 'submitted' | 'declined';
  at: Date;
  declineReason: string | null;
  unread: boolean;
}

export interface ReleaseRow {
  assignmentId: string;
  madeAt: Date;
  until: Date | null;
}

@Injectable()
export class AssignmentsRepository {
  constructor(
    private readonly database: Database,
    private readonly codec: Codec,
  ) {}

  /** False when this id was assigned before. */
  async add(viewer: Professional, given: NewAssignment): Promise<boolean> {
    const line = await this.codec.seal(given.line, placeOfLine({ ...given, practiceId: viewer.practiceId }));
    const result = await this.database.tx
      .createQueryBuilder()
      .insert()
      .into(AssignmentEntity)
      .values({ ...given, line, practiceId: viewer.practiceId, assignedBy: viewer.accountId })
      .orIgnore()
      .returning('id')
      .execute();
    const made: unknown = result.raw;
    return Array.isArray(made) && made.length > 0;
  }

  /** What is out of a partner's reach is compared first, and then takes as long as what does not exist. */
  async one(viewer: Viewer, id: string): Promise<AssignmentRow | undefined> {
    const row = await this.database.tx.findOneBy(
      AssignmentEntity,
      viewer.kind === 'partner'
        ? { id, coupleId: viewer.coupleId, partnerId: Or(IsNull(), Equal(viewer.partnerId)) }
        : { id },
    );
    return row ? (await this.withLines([row]))[0] : undefined;
  }

  async ofCouple(_viewer: Viewer, coupleId: string): Promise<AssignmentRow[]> {
    const rows = await this.database.tx.find(AssignmentEntity, {
      where: { coupleId },
      order: { assignedAt: 'DESC', id: 'ASC' },
    });
    return this.withLines(rows);
  }

  async openVulnerable(_viewer: Professional, coupleId: string): Promise<{ id: string }[]> {
    return this.database.rows(
      'select id from assignments where couple_id = $1 and vulnerable and withdrawn_at is null order by id',
      [coupleId],
    );
  }

  /** A submission and a withdrawal wait for each other. */
  hold(id: string): Promise<void> {
    return this.database.hold(id);
  }

  /** False when the revision is no longer the one that was read. */
  async reschedule(
    _viewer: Professional,
    id: string,
    revision: number,
    dueOn: string | null,
  ): Promise<boolean> {
    const reached = await this.database.change(
      'update assignments set due_on = $3, revision = revision + 1 where id = $1 and revision = $2 and withdrawn_at is null',
      [id, revision, dueOn],
    );
    return reached > 0;
  }

  async withdraw(_viewer: Professional, id: string, at: Date): Promise<boolean> {
    const reached = await this.database.change(
      `update assignments set revision = revision + (withdrawn_at is null)::int, withdrawn_at = coalesce(withdrawn_at, $2)
       where id = $1`,
      [id, at],
    );
    return reached > 0;
  }

  /** What was handed in for the assignments of a couple, and whether this reader opened it since; without text for who plans. */
  async handedIn(viewer: Professional, coupleId: string): Promise<HandedIn[]> {
    const rows = await this.database.rows<HandedIn & { partnerId: string; reason: Buffer | null }>(
      `select r.assignment_id as "assignmentId", p.side, r.id as "reflectionId", r.state, r.partner_id as "partnerId",
         coalesce(r.submitted_at, r.declined_at) as at, r.decline_reason as reason,
         r.state = 'submitted' and not exists (select 1 from reads d where d.couple_id = r.couple_id and d.record_id = r.id
           and d.reader_id = $2 and d.read_at >= r.submitted_at) as unread
       from reflections r join partners p on p.id = r.partner_id where r.couple_id = $1 and r.state <> 'draft'
       union all
       select h.assignment_id, p.side, null, h.state, h.partner_id, h.at, null, false
       from app.homework_progress() h join partners p on p.id = h.partner_id where h.couple_id = $1`,
      [coupleId, viewer.accountId],
    );
    return Promise.all(
      rows.map(async ({ reason, partnerId, ...row }) => {
        if (!reason || !row.reflectionId) return { ...row, declineReason: null };
        const place = placeOfDeclineReason({ id: row.reflectionId, partnerId, ...viewer });
        return { ...row, declineReason: await this.codec.openWords(reason, place) };
      }),
    );
  }

  /** The newest release of each assignment of a couple. */
  releases(_viewer: Viewer, coupleId: string): Promise<ReleaseRow[]> {
    return this.database.rows<ReleaseRow>(
      `select distinct on (assignment_id) assignment_id as "assignmentId", made_at as "madeAt", until
       from releases where couple_id = $1 order by assignment_id, made_at desc`,
      [coupleId],
    );
  }

  /** The names of who assigned; a colleague who left keeps the name. */
  async namesOf(_viewer: Viewer, accountIds: string[]): Promise<Map<string, string>> {
    const rows = await this.database.rows<{ id: string; name: string }>(
      'select id, name from accounts where id = any ($1)',
      [accountIds],
    );
    return new Map(rows.map((row) => [row.id, row.name]));
  }

  /** Whoever plans without having the couple gets no line. */
  private async withLines(rows: AssignmentEntity[]): Promise<AssignmentRow[]> {
    const lines = await this.database.rows<{ id: string; line: Buffer | null }>(
      'select id, app.line_of(id) as line from assignments where id = any ($1)',
      [rows.map(({ id }) => id)],
    );
    const sealed = new Map(lines.map(({ id, line }) => [id, line]));
    return Promise.all(rows.map(async (row) => ({ ...row, line: await this.open(row, sealed.get(row.id)) })));
  }

  private async open(row: AssignmentEntity, line: Buffer | null | undefined): Promise<string> {
    return line ? ((await this.codec.openWords(line, placeOfLine(row))) ?? '') : '';
  }
}
