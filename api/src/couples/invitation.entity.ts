import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A way in for one partner: a link and, apart from it, a code. Only hashes are kept. */
@Entity('invitations')
export class InvitationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column({ type: 'uuid', name: 'practice_id' }) practiceId!: string;
  @Column({ type: 'uuid', name: 'couple_id' }) coupleId!: string;
  @Column({ type: 'uuid', name: 'partner_id' }) partnerId!: string;
  @Column({ type: 'bytea', name: 'link_hash', select: false }) linkHash!: Buffer;
  @Column({ type: 'bytea', name: 'code_hash', select: false }) codeHash!: Buffer;
  @Column({ type: 'uuid', name: 'made_by' }) madeBy!: string;
  @Column({ type: 'timestamptz', name: 'made_at' }) madeAt!: Date;
  @Column({ type: 'timestamptz', name: 'expires_at' }) expiresAt!: Date;
  @Column({ type: 'integer', insert: false }) tries!: number;
  @Column({ type: 'timestamptz', name: 'used_at', nullable: true, insert: false }) usedAt!: Date | null;
  @Column({ type: 'timestamptz', name: 'revoked_at', nullable: true }) revokedAt!: Date | null;
}
