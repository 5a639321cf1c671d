import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A thought that came after submitting, added beneath. */
@Entity('later_thoughts')
export class LaterThoughtEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'practice_id' }) practiceId!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('uuid', { name: 'reflection_id' }) reflectionId!: string;
  @Column('uuid', { name: 'partner_id' }) partnerId!: string;
  @Column('text') audience!: 'self' | 'therapist';
  @Column('bytea') body!: Buffer;
  @Column('timestamptz', { name: 'added_at' }) addedAt!: Date;
}
