import { Injectable } from '@nestjs/common';
import type { Side } from '@tweespraak/contracts/fields';
import type { DateSpan, LocalDate } from '@tweespraak/domain/calendar';
import type { PresetRitualKey, Schedule } from '@tweespraak/domain/rituals';
import { IsNull } from 'typeorm';
import type { Partner, Professional, Viewer } from '../identity/index.js';
import { Database } from '../platform/database/database.js';
import { MomentEntity } from './moment.entity.js';
import { RitualScheduleEntity } from './ritual-schedule.entity.js';
import { RitualEntity } from './ritual.entity.js';

export interface MomentRow {
  id: string;
  ritualId: string;
  on: LocalDate;
  side: Side;
  loggedAt: Date;
}

/** A ritual with its whole history; moments that were taken back are not in it. */
export interface RitualRow {
  id: string;
  coupleId: string;
  preset: PresetRitualKey | null;
  name: string | null;
  startedOn: LocalDate;
  endedOn: LocalDate | null;
  schedules: Schedule[];
  pauses: DateSpan[];
  moments: MomentRow[];
}

export interface NewRitual {
  id: string;
  coupleId: string;
  preset: PresetRitualKey;
  schedule: Schedule;
  createdAt: Date;
}

export interface NewMoment {
  id: string;
  ritualId: string;
  keptOn: LocalDate;
  loggedAt: Date;
  deviceZone: string;
}

@Injectable()
export class RitualsRepository {
  constructor(private readonly database: Database) {}

  /** The rituals of the given couples with their histories, in the order in which they began. */
  async of(_viewer: Viewer, coupleIds: string[]): Promise<RitualRow[]> {
    const rituals = await this.database.rows<Omit<RitualRow, 'moments'>>(
      `select r.id, r.couple_id as "coupleId", r.preset, r.name, r.started_on as "startedOn", r.ended_on as "endedOn",
         (select json_agg(json_build_object('from', s.from_on, 'unit', s.unit, 'every', s.every, 'times', s.times, 'kept', s.kept)
            order by s.from_on) from ritual_schedules s where s.ritual_id = r.id) as schedules,
         coalesce((select json_agg(json_build_object('from', p.from_on, 'to', p.to_on) order by p.from_on)
            from ritual_pauses p where p.ritual_id = r.id), '[]') as pauses
       from rituals r where r.couple_id = any ($1) order by r.created_at, r.preset`,
      [coupleIds],
    );
    const moments = await this.database.rows<MomentRow>(
      `select m.id, m.ritual_id as "ritualId", m.kept_on as "on", p.side, m.logged_at as "loggedAt"
       from moments m join partners p on p.id = m.partner_id
       where m.couple_id = any ($1) and m.taken_back_at is null order by m.kept_on desc, p.side`,
      [coupleIds],
    );
    const ofRitual = Map.groupBy(moments, (moment) => moment.ritualId);
    return rituals.map((ritual) => ({ ...ritual, moments: ofRitual.get(ritual.id) ?? [] }));
  }

  /** The same id, or a preset that runs already, changes nothing. */
  async add(viewer: Professional, ritual: NewRitual): Promise<void> {
    const { id, coupleId, preset, schedule, createdAt } = ritual;
    const { practiceId } = viewer;
    const made = await this.database.tx
      .createQueryBuilder()
      .insert()
      .into(RitualEntity)
      .values({
        id,
        practiceId,
        coupleId,
        preset,
        startedOn: schedule.from,
        createdAt,
        createdBy: viewer.accountId,
      })
      .orIgnore()
      .returning('id')
      .execute();
    const rows: unknown = made.raw;
    if (!Array.isArray(rows) || rows.length === 0) return;
    await this.database.tx.insert(RitualScheduleEntity, { ritualId: id, practiceId, coupleId, ...schedule });
  }

  async pause(viewer: Viewer, row: RitualRow, id: string, { from, to }: DateSpan, at: Date): Promise<void> {
    await this.database.rows(
      `insert into ritual_pauses (id, ritual_id, practice_id, couple_id, from_on, to_on, given_by, given_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, row.id, viewer.practiceId, row.coupleId, from, to, viewer.accountId, at],
    );
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
