import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a therapist writes back to a reflection, for its author alone. */
@Entity('feedback')
export class FeedbackEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'practice_id' }) practiceId!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('uuid', { name: 'reflection_id' }) reflectionId!: string;
  @Column('uuid', { name: 'partner_id' }) partnerId!: string;
  @Column('uuid', { name: 'author_id' }) authorId!: string;
  @Column('bytea') body!: Buffer;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
}
