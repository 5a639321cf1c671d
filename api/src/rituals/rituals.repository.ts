import { Injectable } from '@nestjs/common';
import type { Side } from '@tweespraak/contracts/fields';
import type { DateSpan, LocalDate } from '@tweespraak/domain/calendar';
import type { Slot } from '@tweespraak/contracts/ritual-terms';
import type { PresetRitualKey, Schedule } from '@tweespraak/domain/rituals';
import { IsNull } from 'typeorm';
import type { Partner, Professional, Viewer } from '../identity/index.js';
import { Codec } from '../platform/crypto/codec.js';
import { Database } from '../platform/database/database.js';
import { MomentEntity } from './moment.entity.js';
import { placeOfName, placeOfReason } from './places.js';
import { slotIn } from './proposals.repository.js';

export interface MomentRow {
  id: string;
  ritualId: string;
  on: LocalDate;
  side: Side;
  loggedAt: Date;
}

/** One version of what was agreed, with when the two like it best. */
export interface ScheduleRow extends Schedule {
  slot: Slot;
}

/** A ritual with its whole history; moments that were taken back are not in it. */
export interface RitualRow {
  id: string;
  coupleId: string;
  preset: PresetRitualKey | null;
  name: string | null;
  counted: boolean;
  startedOn: LocalDate;
  endedOn: LocalDate | null;
  schedules: ScheduleRow[];
  pauses: DateSpan[];
  moments: MomentRow[];
}

/** A ritual without what happened in it. */
export type KnownRitual = Pick<RitualRow, 'id' | 'coupleId' | 'counted' | 'startedOn' | 'endedOn'>;

export interface NewMoment {
  id: string;
  ritualId: string;
  keptOn: LocalDate;
  loggedAt: Date;
  deviceZone: string;
}

@Injectable()
export class RitualsRepository {
  constructor(
    private readonly database: Database,
    private readonly codec: Codec,
  ) {}

  /** The rituals of the given couples with their histories, in the order in which they began. */
  async of(viewer: Viewer, coupleIds: string[]): Promise<RitualRow[]> {
    const rows = await this.database.rows<Omit<RitualRow, 'moments' | 'name'> & { sealed: Buffer | null }>(
      `select r.id, r.couple_id as "coupleId", r.preset, n.name as sealed, r.counted,
         r.started_on as "startedOn", r.ended_on as "endedOn",
         (select json_agg(json_build_object('from', s.from_on, 'unit', s.unit, 'every', s.every, 'times', s.times, 'kept', s.kept,
            'slot', ${slotIn('s')})
            order by s.from_on) from ritual_schedules s where s.ritual_id = r.id) as schedules,
         coalesce((select json_agg(json_build_object('from', p.from_on, 'to', p.to_on) order by p.from_on)
            from ritual_pauses p where p.ritual_id = r.id), '[]') as pauses
       from rituals r left join ritual_proposals n on n.id = r.id
       where r.couple_id = any ($1) order by r.created_at, r.preset, r.id`,
      [coupleIds],
    );
    const moments = await this.database.rows<MomentRow>(
      `select m.id, m.ritual_id as "ritualId", m.kept_on as "on", p.side, m.logged_at as "loggedAt"
       from moments m join partners p on p.id = m.partner_id
       where m.couple_id = any ($1) and m.taken_back_at is null order by m.kept_on desc, p.side`,
      [coupleIds],
    );
    const ofRitual = Map.groupBy(moments, (moment) => moment.ritualId);
    const rituals: RitualRow[] = [];
    for (const { sealed, ...row } of rows) {
      const place = placeOfName({ practiceId: viewer.practiceId, coupleId: row.coupleId, id: row.id });
      const name = sealed && (await this.codec.openWords(sealed, place));
      rituals.push({ ...row, name, moments: ofRitual.get(row.id) ?? [] });
    }
    return rituals;
  }

  async known(_viewer: Viewer, coupleId: string, ritualId: string): Promise<KnownRitual | undefined> {
    const [row] = await this.database.rows<KnownRitual>(
      `select id, couple_id as "coupleId", counted, started_on as "startedOn", ended_on as "endedOn"
       from rituals where couple_id = $1 and id = $2`,
      [coupleId, ritualId],
    );
    return row;
  }

  async isRunning(_viewer: Viewer, coupleId: string, preset: PresetRitualKey): Promise<boolean> {
    const rows = await this.database.rows(
      'select 1 from rituals where couple_id = $1 and preset = $2 and ended_on is null',
      [coupleId, preset],
    );
    return rows.length > 0;
  }

  async pause(viewer: Viewer, row: KnownRitual, id: string, { from, to }: DateSpan, at: Date): Promise<void> {
    await this.database.rows(
      `insert into ritual_pauses (id, ritual_id, practice_id, couple_id, from_on, to_on, given_by, given_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
      [id, row.id, viewer.practiceId, row.coupleId, from, to, viewer.accountId, at],
    );
  }

  async end(_viewer: Viewer, ritualId: string, on: LocalDate): Promise<void> {
    await this.database.change('update rituals set ended_on = $2 where id = $1 and ended_on is null', [
      ritualId,
      on,
    ]);
  }

  async endAll(_viewer: Professional, coupleId: string, on: LocalDate): Promise<void> {
    await this.database.change('update rituals set ended_on = $2 where couple_id = $1 and ended_on is null', [
      coupleId,
      on,
    ]);
  }

  /** A second tap of the same day is the same moment; false when nothing of this day stands in its name. */
  async log(viewer: Partner, moment: NewMoment): Promise<boolean> {
    const { practiceId, coupleId, partnerId } = viewer;
    await this.database.tx
      .createQueryBuilder()
      .insert()
      .into(MomentEntity)
      .values({ ...moment, practiceId, coupleId, partnerId })
      .orIgnore()
      .execute();
    const { ritualId, keptOn } = moment;
    return this.database.tx.existsBy(MomentEntity, { ritualId, keptOn, partnerId, takenBackAt: IsNull() });
  }

  /** Waits for whoever else holds this now. */
  hold(_viewer: Viewer, id: string): Promise<void> {
    return this.database.hold(id);
  }

  async streaksOf(viewer: Partner): Promise<'shown' | 'hidden'> {
    const [row] = await this.database.rows<{ hidden: boolean }>(
      'select hidden from streak_choices where partner_id = $1',
      [viewer.partnerId],
    );
    return row?.hidden ? 'hidden' : 'shown';
  }

  async chooseStreaks(viewer: Partner, streaks: 'shown' | 'hidden'): Promise<void> {
    await this.database.rows(
      `insert into streak_choices (partner_id, practice_id, couple_id, hidden) values ($1, $2, $3, $4)
       on conflict (partner_id) do update set hidden = $4`,
      [viewer.partnerId, viewer.practiceId, viewer.coupleId, streaks === 'hidden'],
    );
  }

  /** Sealed for who gives it alone. */
  async giveReason(viewer: Partner, pauseId: string, reason: string, at: Date): Promise<void> {
    const { practiceId, coupleId, partnerId } = viewer;
    const body = await this.codec.seal(reason, placeOfReason({ practiceId, coupleId, partnerId, pauseId }));
    await this.database.rows(
      `insert into ritual_pause_reasons (pause_id, practice_id, couple_id, partner_id, body, given_at)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [pauseId, practiceId, coupleId, partnerId, body, at],
    );
  }

  /** A moment of this partner that stands. */
  async ownMoment(viewer: Partner, id: string): Promise<MomentEntity | null> {
    return this.database.tx.findOneBy(MomentEntity, { id, partnerId: viewer.partnerId });
  }

  async takeBack(viewer: Partner, id: string, at: Date): Promise<void> {
    await this.database.tx.update(
      MomentEntity,
      { id, partnerId: viewer.partnerId, takenBackAt: IsNull() },
      { takenBackAt: at },
    );
  }
}
