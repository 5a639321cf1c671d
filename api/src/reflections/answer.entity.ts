import type { Audience } from '@tweespraak/domain/audiences';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one partner saved at one prompt, with its revision. */
@Entity('answers')
export class AnswerEntity {
  @PrimaryColumn('uuid', { name: 'reflection_id' }) reflectionId!: string;
  @PrimaryColumn('text', { name: 'prompt_key' }) promptKey!: string;
  @Column('uuid', { name: 'practice_id' }) practiceId!: string;
  @Column('uuid', { name: 'couple_id' }) coupleId!: string;
  @Column('uuid', { name: 'partner_id' }) partnerId!: string;
  @Column('text') audience!: Audience;
  @Column('boolean') passed!: boolean;
  @Column('bytea', { nullable: true }) body!: Buffer | null;
  @Column('integer') revision!: number;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
}
