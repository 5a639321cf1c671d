import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one partner writes for one assignment. */
@Entity('reflections')
export class ReflectionEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'practice_id' }) practiceId!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('uuid', { name: 'assignment_id' }) assignmentId!: string;
  @Column('uuid', { name: 'partner_id' }) partnerId!: string;
  @Column('text') state!: 'draft' | 'submitted' | 'declined';
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('timestamptz', { name: 'declined_at', nullable: true }) declinedAt!: Date | null;
  @Column('bytea', { name: 'decline_reason', nullable: true }) declineReason!: Buffer | null;
}
