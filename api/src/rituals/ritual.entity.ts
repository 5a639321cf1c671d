import type { LocalDate } from '@tweespraak/domain/calendar';
import type { PresetRitualKey } from '@tweespraak/domain/rituals';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A recurring shared moment: one of the article's (`preset`) or one with a name of its own. */
@Entity('rituals')
export class RitualEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'practice_id' }) practiceId!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('text', { nullable: true }) preset!: PresetRitualKey | null;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('date', { name: 'started_on' }) startedOn!: LocalDate;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: LocalDate | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
}
