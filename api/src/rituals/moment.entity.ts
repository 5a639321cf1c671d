import type { LocalDate } from '@tweespraak/domain/calendar';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One time that a ritual was kept: the couple's date, who logged it, and when and where they did. */
@Entity('moments')
export class MomentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'ritual_id' }) ritualId!: string;
  @Column('uuid', { name: 'practice_id' }) practiceId!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('uuid', { name: 'partner_id' }) partnerId!: string;
  @Column('date', { name: 'kept_on' }) keptOn!: LocalDate;
  @Column('timestamptz', { name: 'logged_at' }) loggedAt!: Date;
  @Column('text', { name: 'device_zone' }) deviceZone!: string;
  @Column('timestamptz', { name: 'taken_back_at', nullable: true }) takenBackAt!: Date | null;
}
