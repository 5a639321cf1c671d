import { Inject, Injectable } from '@nestjs/common';
import type { AddCouple, ChangeCouple, Couple, Invitation } from '@tweespraak/contracts/couples';
import type { Recovery } from '@tweespraak/contracts/recoveries';
import type { Side } from '@tweespraak/contracts/fields';
import { randomUUID } from 'node:crypto';
import { HandingOverService, linkState, newLink, type Professional, type Viewer } from '../identity/index.js';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { dayIn } from '../platform/days.js';
import { found, ProblemException } from '../platform/http/problems.js';
import { CouplesRepository, type CoupleRow, type PartnerRow } from './couples.repository.js';
import type { InvitationEntity } from './invitation.entity.js';
import { InvitationsRepository } from './invitations.repository.js';

/** Couples of a caseload, and how their partners are invited. */
@Injectable()
export class CouplesService {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
    private readonly clock: Clock,
    private readonly trail: AuditTrail,
    private readonly couples: CouplesRepository,
    private readonly invitations: InvitationsRepository,
    private readonly recoveries: HandingOverService,
  ) {}

  /** The couple and whether it is new; the same id a second time is the same couple. */
  async add(viewer: Professional, given: AddCouple): Promise<{ couple: Couple; added: boolean }> {
    const added = await this.couples.add(viewer, {
      id: given.id,
      label: given.label,
      timeZone: given.timeZone,
      partnerA: randomUUID(),
      partnerB: randomUUID(),
      createdAt: this.clock.now(),
      therapistId: given.therapistId === viewer.accountId ? null : (given.therapistId ?? null),
    });
    this.trail.about({ couple: given.id });
    return { couple: await this.coupleOf(viewer, given.id), added };
  }

  async coupleOf(viewer: Professional, coupleId: string): Promise<Couple> {
    const couple = found(await this.couples.coupleOf(viewer, coupleId));
    const invitations = await this.invitations.latestOf(viewer, coupleId);
    const partners = await this.couples.partnersOf(viewer, coupleId);
    const recoveryOf = await this.recoveries.statesOf(viewer, coupleId);
    return {
      ...couple,
      today: dayIn(couple.timeZone, this.clock.now()),
      createdAt: couple.createdAt.toISOString(),
      archivedAt: couple.archivedAt?.toISOString() ?? null,
      separatedAt: couple.separatedAt?.toISOString() ?? null,
      partners: partners.map((partner) => ({
        ...partner,
        joinedAt: partner.joinedAt?.toISOString() ?? null,
        erasedAt: partner.erasedAt?.toISOString() ?? null,
        invitation: this.stateOf(
          partner,
          invitations.find((each) => each.partnerId === partner.id),
        ),
        recovery: recoveryOf(partner.id),
      })),
    };
  }

  async change(viewer: Professional, coupleId: string, revision: number, to: ChangeCouple): Promise<Couple> {
    await this.coupleOf(viewer, coupleId);
    if (!(await this.couples.change(viewer, coupleId, revision, to))) throw new ProblemException('stale');
    return this.coupleOf(viewer, coupleId);
  }

  async archive(viewer: Professional, coupleId: string): Promise<void> {
    if (!(await this.couples.archive(viewer, coupleId, this.clock.now()))) found(null);
  }

  async bringBack(viewer: Professional, coupleId: string): Promise<void> {
    if (!(await this.couples.archive(viewer, coupleId, null))) found(null);
  }

  /** Exercises that ask for vulnerability: switched off at `offAt`, or allowed again with null. */
  async switchVulnerable(viewer: Professional, coupleId: string, offAt: Date | null): Promise<void> {
    if (!(await this.couples.switchVulnerable(viewer, coupleId, offAt))) found(null);
  }

  /** The two have parted, or with null are together again. */
  async separate(viewer: Professional, coupleId: string, at: Date | null): Promise<void> {
    if (!(await this.couples.separate(viewer, coupleId, at))) found(null);
  }

  /** A link and a separate code, shown once; an earlier invitation of this partner no longer works. */
  async invite(viewer: Professional, coupleId: string, side: Side): Promise<Invitation> {
    const { partner } = await this.activePartner(viewer, coupleId, side);
    if (partner.erasedAt) throw new ProblemException('erased');
    if (partner.joinedAt) throw new ProblemException('already_joined');
    const madeAt = this.clock.now();
    await this.invitations.revoke(viewer, partner.id, madeAt);
    const id = randomUUID();
    const { kept, handed } = await newLink(id, `${this.config.publicUrl}/join`, madeAt);
    await this.invitations.invite(viewer, { id, coupleId, partnerId: partner.id, ...kept });
    return handed;
  }

  async revokeInvitation(viewer: Professional, coupleId: string, side: Side): Promise<void> {
    const { partner } = await this.partnerOf(viewer, coupleId, side);
    await this.invitations.revoke(viewer, partner.id, this.clock.now());
  }

  /** For a partner who can no longer get in: a link and a separate code, shown once. */
  async recover(viewer: Professional, coupleId: string, side: Side): Promise<Recovery> {
    const { partner } = await this.partnerOf(viewer, coupleId, side);
    if (!partner.joinedAt) throw new ProblemException('not_joined');
    return this.recoveries.make(viewer, { coupleId, partnerId: partner.id });
  }

  async revokeRecovery(viewer: Professional, coupleId: string, side: Side): Promise<void> {
    const { partner } = await this.partnerOf(viewer, coupleId, side);
    await this.recoveries.revoke(viewer, { coupleId, partnerId: partner.id });
  }

  /** The therapist saw this partner in person, and it was they who came back. */
  async confirmRecovery(viewer: Professional, coupleId: string, side: Side): Promise<void> {
    const { partner } = await this.partnerOf(viewer, coupleId, side);
    await this.recoveries.confirm(viewer, partner.id);
  }

  /** The couple with its partners, for features that stand on couples. */
  async rowsOf(viewer: Viewer, coupleId: string): Promise<{ couple: CoupleRow; partners: PartnerRow[] }> {
    const couple = found(await this.couples.coupleOf(viewer, coupleId));
    return { couple, partners: await this.couples.partnersOf(viewer, coupleId) };
  }

  private async partnerOf(
    viewer: Professional,
    coupleId: string,
    side: Side,
  ): Promise<{ couple: CoupleRow; partner: PartnerRow }> {
    const { couple, partners } = await this.rowsOf(viewer, coupleId);
    const partner = found(partners.find((each) => each.side === side));
    this.trail.about({ couple: coupleId, partner: partner.id });
    return { couple, partner };
  }

  private async activePartner(
    viewer: Professional,
    coupleId: string,
    side: Side,
  ): Promise<{ partner: PartnerRow }> {
    const { couple, partner } = await this.partnerOf(viewer, coupleId, side);
    if (couple.archivedAt) throw new ProblemException('archived');
    return { partner };
  }

  private stateOf(
    partner: PartnerRow,
    invitation: InvitationEntity | undefined,
  ): Couple['partners'][number]['invitation'] {
    if (partner.joinedAt) return { state: 'used', expiresAt: null };
    if (!invitation) return { state: 'none', expiresAt: null };
    return {
      state: linkState(invitation, this.clock.now()),
      expiresAt: invitation.expiresAt.toISOString(),
    };
  }
}
