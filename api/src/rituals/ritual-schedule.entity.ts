import type { LocalDate } from '@tweespraak/domain/calendar';
import type { CadenceUnit, KeptBy } from '@tweespraak/domain/rituals';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of the agreement about a ritual, and the day from which it was agreed. */
@Entity('ritual_schedules')
export class RitualScheduleEntity {
  @PrimaryColumn('uuid', { name: 'ritual_id' }) ritualId!: string;
  @PrimaryColumn('date', { name: 'from_on' }) from!: LocalDate;
  @Column('uuid', { name: 'practice_id' }) practiceId!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('text') unit!: CadenceUnit;
  @Column('integer') every!: number;
  @Column('integer') times!: number;
  @Column('text') kept!: KeptBy;
}
