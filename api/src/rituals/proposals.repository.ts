import { Injectable } from '@nestjs/common';
import type { Side } from '@tweespraak/contracts/fields';
import type { Terms } from '@tweespraak/contracts/ritual-terms';
import type { PresetRitualKey, ProposalAnswer } from '@tweespraak/domain/rituals';
import type { Partner, Viewer } from '../identity/index.js';
import { Codec } from '../platform/crypto/codec.js';
import { Database } from '../platform/database/database.js';
import { placeOfName } from './places.js';

export interface NewProposal {
  id: string;
  coupleId: string;
  ritualId: string | null;
  preset: PresetRitualKey | null;
  name: string | null;
  terms: Terms;
  counted: boolean;
  at: Date;
}

/** An open proposal. Whose answers are in it is up to who reads: of the other partner's there is none. */
export interface ProposalRow extends NewProposal {
  proposedBy: string;
  by: string | null;
  answers: { side: Side; said: ProposalAnswer }[];
}

/** The terms of a row, as JSON in the words of the contract. */
export function termsIn(row: string): string {
  return `json_build_object('cadence', ${cadenceIn(row)}, 'slot', ${slotIn(row)})`;
}

export function cadenceIn(row: string): string {
  return `json_build_object('unit', ${row}.unit, 'every', ${row}.every, 'times', ${row}.times, 'kept', ${row}.kept)`;
}

export function slotIn(row: string): string {
  return `json_build_object('weekday', ${row}.weekday, 'dayOfMonth', ${row}.day_of_month, 'at', ${row}.at_time)`;
}

@Injectable()
export class ProposalsRepository {
  constructor(
    private readonly database: Database,
    private readonly codec: Codec,
  ) {}

  /** What is open for a couple, oldest first; of a ritual that has ended nothing is. */
  async openOf(viewer: Viewer, coupleId: string): Promise<ProposalRow[]> {
    const rows = await this.database.rows<Omit<ProposalRow, 'name'> & { sealed: Buffer | null }>(
      `select p.id, p.couple_id as "coupleId", p.ritual_id as "ritualId", coalesce(p.preset, r.preset) as preset,
         coalesce(p.name, n.name) as sealed, p.counted, p.proposed_at as at, p.proposed_by as "proposedBy", a.name as by,
         ${termsIn('p')} as terms,
         coalesce((select json_agg(json_build_object('side', q.side, 'said', s.said) order by q.side)
           from ritual_answers s join partners q on q.id = s.partner_id where s.proposal_id = p.id), '[]') as answers
       from ritual_proposals p left join rituals r on r.id = p.ritual_id left join ritual_proposals n on n.id = p.ritual_id
         left join accounts a on a.id = p.proposed_by
       where p.couple_id = $1 and p.withdrawn_at is null and p.agreed_at is null and r.ended_on is null
       order by p.proposed_at, p.id`,
      [coupleId],
    );
    const proposals: ProposalRow[] = [];
    for (const { sealed, ...row } of rows) {
      const id = row.ritualId ?? row.id;
      const place = placeOfName({ practiceId: viewer.practiceId, coupleId, id });
      proposals.push({ ...row, name: sealed && (await this.codec.openWords(sealed, place)) });
    }
    return proposals;
  }

  /** The same id, or a preset that is proposed already, changes nothing; whether it is new. */
  async add(viewer: Viewer, proposal: NewProposal): Promise<boolean> {
    const { id, coupleId, ritualId, preset, name, counted, at } = proposal;
    const { cadence, slot } = proposal.terms;
    const { practiceId } = viewer;
    const sealed =
      name === null ? null : await this.codec.seal(name, placeOfName({ practiceId, coupleId, id }));
    const rows = await this.database.rows(
      `insert into ritual_proposals (id, practice_id, couple_id, ritual_id, preset, name, unit, every, times, kept,
         weekday, day_of_month, at_time, counted, proposed_by, proposed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) on conflict do nothing returning id`,
      [
        ...[id, practiceId, coupleId, ritualId, preset, sealed],
        ...[cadence.unit, cadence.every, cadence.times, cadence.kept],
        ...[slot.weekday, slot.dayOfMonth, slot.at, counted, viewer.accountId, at],
      ],
    );
    return rows.length > 0;
  }

  /** Two who answer at once do so one after the other, so that the second sees the first one's yes. */
  hold(_viewer: Partner, proposalId: string): Promise<void> {
    return this.database.hold(proposalId);
  }

  async answer(viewer: Partner, proposalId: string, said: ProposalAnswer, at: Date): Promise<void> {
    const { practiceId, coupleId, partnerId } = viewer;
    await this.database.rows(
      `insert into ritual_answers (proposal_id, practice_id, couple_id, partner_id, said, said_at)
       values ($1, $2, $3, $4, $5, $6) on conflict (proposal_id, partner_id) do update set said = $5, said_at = $6`,
      [proposalId, practiceId, coupleId, partnerId, said, at],
    );
  }

  /** Begins it when both said yes; the database knows what the one cannot read of the other. */
  async beginAgreed(_viewer: Partner, proposalId: string, at: Date): Promise<void> {
    await this.database.rows('select app.begin_agreed($1, $2)', [proposalId, at]);
  }

  /** Whether it ran, was withdrawn or is open still: a second tap is no fault. */
  async isKnown(_viewer: Viewer, coupleId: string, proposalId: string): Promise<boolean> {
    const rows = await this.database.rows('select 1 from ritual_proposals where id = $1 and couple_id = $2', [
      proposalId,
      coupleId,
    ]);
    return rows.length > 0;
  }

  async withdraw(_viewer: Viewer, proposalId: string, at: Date): Promise<void> {
    await this.database.change(
      `update ritual_proposals set withdrawn_at = $2 where id = $1 and withdrawn_at is null and agreed_at is null`,
      [proposalId, at],
    );
  }

  async withdrawAll(_viewer: Viewer, coupleId: string, at: Date): Promise<void> {
    await this.database.change(
      `update ritual_proposals set withdrawn_at = $2 where couple_id = $1 and withdrawn_at is null and agreed_at is null`,
      [coupleId, at],
    );
  }
}
