import { Injectable } from '@nestjs/common';
import type { Side } from '@tweespraak/contracts/fields';
import { noteBody, type NoteBody, type WriteNote } from '@tweespraak/contracts/moment-notes';
import type { LocalDate } from '@tweespraak/domain/calendar';
import type { Partner, Professional, Viewer } from '../identity/index.js';
import { Codec } from '../platform/crypto/codec.js';
import { ERASED } from '../platform/crypto/key-ring.js';
import type { Place } from '../platform/crypto/place.js';
import { Database } from '../platform/database/database.js';
import { placeOfNote, placeOfSharedNote } from './places.js';

interface OfMoment {
  momentId: string;
  ritualId: string;
  coupleId: string;
  partnerId: string;
  on: LocalDate;
  side: Side;
  by: string | null;
}
export interface NoteRow extends OfMoment, NoteBody {
  audience: WriteNote['audience'];
}
/** A note that its author did not keep for themselves. */
type ReadNote = NoteRow & { audience: Exclude<NoteRow['audience'], 'self'> };
type Sealed<Row = NoteRow> = Omit<Row, keyof NoteBody> & { body: Buffer };

const columns = `n.moment_id as "momentId", m.ritual_id as "ritualId", n.couple_id as "coupleId",
  n.partner_id as "partnerId", m.kept_on as "on", p.side, n.body`;
const joins = `join moments m on m.id = n.moment_id and m.taken_back_at is null join partners p on p.id = n.partner_id`;

/** Lines and feelings with moments: the originals of their authors, and the copies for the other. */
@Injectable()
export class NotesRepository {
  constructor(
    private readonly database: Database,
    private readonly codec: Codec,
  ) {}

  async ownOf(viewer: Partner, ritualId: string): Promise<NoteRow[]> {
    const rows = await this.database.rows<Sealed>(
      `select ${columns}, n.audience, null as by from moment_notes n ${joins}
       where n.partner_id = $1 and m.ritual_id = $2 order by m.kept_on desc`,
      [viewer.partnerId, ritualId],
    );
    return this.opened(viewer, rows, placeOfNote);
  }

  /** What the other wrote for both. */
  async sharedWith(viewer: Partner, ritualId: string): Promise<NoteRow[]> {
    const rows = await this.database.rows<Sealed>(
      `select ${columns}, 'couple' as audience, a.name as by from shared_moment_notes n ${joins}
         left join accounts a on a.id = p.account_id
       where n.partner_id <> $1 and m.ritual_id = $2 order by m.kept_on desc`,
      [viewer.partnerId, ritualId],
    );
    return this.opened(viewer, rows, placeOfSharedNote);
  }

  /** What the two wrote for their therapist or for both, the newest first. */
  async ofCouple(viewer: Professional, coupleId: string): Promise<ReadNote[]> {
    const rows = await this.database.rows<Sealed<ReadNote>>(
      `select ${columns}, n.audience, null as by from moment_notes n ${joins}
       where n.couple_id = $1 and n.audience <> 'self' order by m.kept_on desc, p.side limit 200`,
      [coupleId],
    );
    return this.opened(viewer, rows, placeOfNote);
  }

  async add(viewer: Partner, momentId: string, { audience, ...note }: WriteNote, at: Date): Promise<void> {
    const { practiceId, coupleId, partnerId } = viewer;
    const of = { practiceId, coupleId, partnerId, momentId };
    await this.database.rows(
      `insert into moment_notes (moment_id, practice_id, couple_id, partner_id, audience, body, written_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [momentId, practiceId, coupleId, partnerId, audience, await this.codec.seal(note, placeOfNote(of)), at],
    );
    if (audience === 'couple')
      await this.database.rows(
        `insert into shared_moment_notes (moment_id, practice_id, couple_id, partner_id, body) values ($1, $2, $3, $4, $5)`,
        [momentId, practiceId, coupleId, partnerId, await this.codec.seal(note, placeOfSharedNote(of))],
      );
  }

  async remove(viewer: Partner, momentId: string): Promise<void> {
    await this.stopSharing(viewer, momentId);
    await this.database.change('delete from moment_notes where moment_id = $1 and partner_id = $2', [
      momentId,
      viewer.partnerId,
    ]);
  }

  /** The copy goes; what was typed stays with its author. */
  async stopSharing(viewer: Partner, momentId: string): Promise<void> {
    await this.database.change('delete from shared_moment_notes where moment_id = $1 and partner_id = $2', [
      momentId,
      viewer.partnerId,
    ]);
  }

  private async opened<Row extends OfMoment & { body: Buffer }>(
    { practiceId }: Viewer,
    rows: Row[],
    placeOf: (note: { practiceId: string; coupleId: string; partnerId: string; momentId: string }) => Place,
  ): Promise<(Omit<Row, 'body'> & NoteBody)[]> {
    const notes: (Omit<Row, 'body'> & NoteBody)[] = [];
    for (const { body, ...row } of rows) {
      const note = await this.codec.open(body, placeOf({ practiceId, ...row }));
      if (note !== ERASED) notes.push({ ...row, ...noteBody.parse(note) });
    }
    return notes;
  }
}
