import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Professional } from '../identity/index.js';
import { Database } from '../platform/database/database.js';
import { InvitationEntity } from './invitation.entity.js';

export type NewInvitation = Omit<
  InvitationEntity,
  'practiceId' | 'madeBy' | 'tries' | 'usedAt' | 'revokedAt'
>;

/** Invitations, as the therapist makes and revokes them. */
@Injectable()
export class InvitationsRepository {
  constructor(private readonly database: Database) {}

  /** The newest invitation of each partner of a couple. */
  latestOf(_viewer: Professional, coupleId: string): Promise<InvitationEntity[]> {
    return this.database.tx
      .createQueryBuilder(InvitationEntity, 'invitation')
      .distinctOn(['invitation.partnerId'])
      .where('invitation.coupleId = :coupleId', { coupleId })
      .orderBy('invitation.partnerId')
      .addOrderBy('invitation.madeAt', 'DESC')
      .getMany();
  }

  async invite(viewer: Professional, invitation: NewInvitation): Promise<void> {
    await this.database.tx.insert(InvitationEntity, {
      ...invitation,
      practiceId: viewer.practiceId,
      madeBy: viewer.accountId,
    });
  }

  async revoke(_viewer: Professional, partnerId: string, at: Date): Promise<void> {
    await this.database.tx.update(
      InvitationEntity,
      { partnerId, usedAt: IsNull(), revokedAt: IsNull() },
      { revokedAt: at },
    );
  }
}
