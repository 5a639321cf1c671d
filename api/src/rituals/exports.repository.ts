import { Injectable } from '@nestjs/common';
import type { ExportedProposal, ExportedRitual } from '@tweespraak/contracts/exports';
import { noteBody } from '@tweespraak/contracts/moment-notes';
import type { Viewer } from '../identity/index.js';
import { Codec } from '../platform/crypto/codec.js';
import { ERASED } from '../platform/crypto/key-ring.js';
import { Database } from '../platform/database/database.js';
import { placeOfName, placeOfNote, placeOfReason } from './places.js';
import { cadenceIn, termsIn } from './proposals.repository.js';

type Sealed<Row> = Omit<Row, 'name'> & { sealed: Buffer | null };
type ExportedMoment = ExportedRitual['moments'][number];
type ExportedPause = ExportedRitual['pauses'][number];
type Sealing = { id: string; ritualId: string; body: Buffer | null };
type OfRitual<Each> = { ritualId: string; each: Each };
type Of = { practiceId: string; coupleId: string; partnerId: string };

/** Rituals as a person takes them along: what is of both, and what this one partner did. */
@Injectable()
export class RitualExportsRepository {
  constructor(
    private readonly database: Database,
    private readonly codec: Codec,
  ) {}

  /** The rituals of a couple with what one partner logged and when that partner let them rest. */
  async rituals(viewer: Viewer, coupleId: string, partnerId: string): Promise<ExportedRitual[]> {
    const rows = await this.database.rows<Sealed<Omit<ExportedRitual, 'moments' | 'pauses'>>>(
      `select r.id, r.preset, n.name as sealed, r.counted, r.started_on as "startedOn", r.ended_on as "endedOn",
         (select ${cadenceIn('s')}
            from ritual_schedules s where s.ritual_id = r.id order by s.from_on desc limit 1) as cadence
       from rituals r left join ritual_proposals n on n.id = r.id where r.couple_id = $1 order by r.started_on, r.created_at, r.id`,
      [coupleId],
    );
    const of = { practiceId: viewer.practiceId, coupleId, partnerId };
    const moments = await this.momentsOf(of);
    const pauses = await this.pausesOf(of);
    const rituals: ExportedRitual[] = [];
    for (const { sealed, ...row } of rows)
      rituals.push({
        ...row,
        name: await this.nameIn(sealed, viewer, coupleId, row.id),
        moments: moments.filter(({ ritualId }) => ritualId === row.id).map(({ each }) => each),
        pauses: pauses.filter(({ ritualId }) => ritualId === row.id).map(({ each }) => each),
      });
    return rituals;
  }

  /** What was ever proposed, and what this one partner said to it. */
  async proposals(viewer: Viewer, coupleId: string, partnerId: string): Promise<ExportedProposal[]> {
    const rows = await this.database.rows<Sealed<ExportedProposal>>(
      `select p.id, p.ritual_id as "ritualId", p.preset, p.name as sealed, p.counted,
         ${termsIn('p')} as terms,
         ${inUtc('p.proposed_at')} as "proposedAt", ${inUtc('p.withdrawn_at')} as "withdrawnAt",
         ${inUtc('p.agreed_at')} as "agreedAt", s.said, ${inUtc('s.said_at')} as "saidAt",
         exists (select 1 from partners q where q.account_id = p.proposed_by and q.id = $2) as own
       from ritual_proposals p left join ritual_answers s on s.proposal_id = p.id and s.partner_id = $2
       where p.couple_id = $1 order by p.proposed_at, p.id`,
      [coupleId, partnerId],
    );
    const proposals: ExportedProposal[] = [];
    for (const { sealed, ...row } of rows)
      proposals.push({ ...row, name: await this.nameIn(sealed, viewer, coupleId, row.id) });
    return proposals;
  }

  private async momentsOf(of: Of): Promise<OfRitual<ExportedMoment>[]> {
    const rows = await this.database.rows<
      Omit<ExportedMoment, 'note'> & Sealing & { audience: NonNullable<ExportedMoment['note']>['audience'] }
    >(
      `select m.id, m.ritual_id as "ritualId", m.kept_on as "on", ${inUtc('m.logged_at')} as "loggedAt",
         m.device_zone as "deviceZone", ${inUtc('m.taken_back_at')} as "takenBackAt", n.audience, n.body
       from moments m left join moment_notes n on n.moment_id = m.id
       where m.couple_id = $1 and m.partner_id = $2 order by m.kept_on, m.logged_at`,
      [of.coupleId, of.partnerId],
    );
    const moments: OfRitual<ExportedMoment>[] = [];
    for (const { id, ritualId, audience, body, ...row } of rows) {
      const words = body && (await this.codec.open(body, placeOfNote({ ...of, momentId: id })));
      const note = words && words !== ERASED ? { ...noteBody.parse(words), audience } : null;
      moments.push({ ritualId, each: { ...row, note } });
    }
    return moments;
  }

  private async pausesOf(of: Of): Promise<OfRitual<ExportedPause>[]> {
    const rows = await this.database.rows<Omit<ExportedPause, 'reason'> & Sealing>(
      `select u.id, u.ritual_id as "ritualId", u.from_on as "from", u.to_on as "to", ${inUtc('g.given_at')} as "givenAt", r.body
       from app.pauses_given_by($2) g join ritual_pauses u on u.id = g.pause_id
         left join ritual_pause_reasons r on r.pause_id = u.id
       where u.couple_id = $1 order by u.from_on`,
      [of.coupleId, of.partnerId],
    );
    const pauses: OfRitual<ExportedPause>[] = [];
    for (const { id, ritualId, body, ...row } of rows) {
      const reason = body && (await this.codec.openWords(body, placeOfReason({ ...of, pauseId: id })));
      pauses.push({ ritualId, each: { ...row, reason } });
    }
    return pauses;
  }

  private async nameIn(
    sealed: Buffer | null,
    { practiceId }: Viewer,
    coupleId: string,
    id: string,
  ): Promise<string | null> {
    return sealed && this.codec.openWords(sealed, placeOfName({ practiceId, coupleId, id }));
  }
}

function inUtc(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
