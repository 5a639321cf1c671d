import type { ReleaseMode } from '@tweespraak/domain/assignments';
import type { LocalDate } from '@tweespraak/domain/calendar';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An exercise version given to a couple, or to one partner. */
@Entity('assignments')
export class AssignmentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column({ type: 'uuid', name: 'practice_id' }) practiceId!: string;
  @Column({ type: 'uuid', name: 'couple_id' }) coupleId!: string;
  @Column({ type: 'uuid', name: 'partner_id', nullable: true }) partnerId!: string | null;
  @Column({ type: 'text', name: 'exercise_key' }) exerciseKey!: string;
  @Column({ type: 'integer', name: 'exercise_version' }) exerciseVersion!: number;
  @Column({ type: 'date', name: 'due_on', nullable: true }) dueOn!: LocalDate | null;
  @Column('boolean') vulnerable!: boolean;
  /** Written here, read through `app.line_of`: who plans homework does not read it. */
  @Column({ type: 'bytea', select: false }) line!: Buffer;
  @Column('text') release!: ReleaseMode;
  @Column({ type: 'uuid', name: 'assigned_by' }) assignedBy!: string;
  @Column({ type: 'timestamptz', name: 'assigned_at' }) assignedAt!: Date;
  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  @Column({ type: 'integer', insert: false }) revision!: number;
}
