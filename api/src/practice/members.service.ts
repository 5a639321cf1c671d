import { Inject, Injectable } from '@nestjs/common';
import type { Invitation } from '@tweespraak/contracts/couples';
import type { InviteColleague, Members } from '@tweespraak/contracts/members';
import type { MemberRole } from '@tweespraak/domain/access';
import { codeHash, hashOf, newCode, newToken, type Professional } from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { found, notFound, ProblemException } from '../platform/http/problems.js';
import { MembersRepository, type Hindrance, type InvitedRow } from './members.repository.js';

const INVITATION_HOURS = 72;
export const TRIES = 5;

/** Who works in the practice: colleagues come, change roles and leave, as the owner says. */
@Injectable()
export class MembersService {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
    private readonly clock: Clock,
    private readonly members: MembersRepository,
  ) {}

  async all(viewer: Professional): Promise<Members> {
    const owns = viewer.roles.includes('owner');
    const former = owns ? await this.members.former(viewer) : [];
    return {
      members: await this.members.all(viewer),
      invited: (await this.members.invited(viewer)).map((each) => this.told(each)),
      former: former.map(({ endedAt, ...each }) => ({ ...each, endedAt: endedAt.toISOString() })),
    };
  }

  /** A link and a separate code, shown once. */
  async invite(viewer: Professional, { id, name, roles }: InviteColleague): Promise<Invitation> {
    const [link, code, madeAt] = [newToken(), newCode(), this.clock.now()];
    const expiresAt = new Date(madeAt.getTime() + INVITATION_HOURS * 3_600_000);
    const added = await this.members.invite(viewer, {
      id,
      name,
      roles,
      linkHash: hashOf(link),
      codeHash: await codeHash(id, code),
      madeAt,
      expiresAt,
    });
    if (!added) throw new ProblemException('conflict');
    // Behind the #, so that the link's secret is in no log of a server.
    return { link: `${this.config.publicUrl}/colleague#${link}`, code, expiresAt: expiresAt.toISOString() };
  }

  async revoke(viewer: Professional, id: string): Promise<void> {
    found((await this.members.revoke(viewer, id, this.clock.now())) || null);
  }

  async changeRoles(viewer: Professional, id: string, roles: MemberRole[]): Promise<void> {
    refuse(await this.members.changeRoles(viewer, id, roles));
  }

  async signOut(viewer: Professional, id: string): Promise<void> {
    found((await this.members.signOut(viewer, id)) || null);
  }

  /** Sessions and access end at once. */
  async end(viewer: Professional, id: string, couplesTo: string | null): Promise<void> {
    refuse(await this.members.end(viewer, id, couplesTo));
  }

  private told({ usedAt, revokedAt, tries, expiresAt, ...row }: InvitedRow): Members['invited'][number] {
    const open = expiresAt > this.clock.now() ? 'open' : 'expired';
    const closed = revokedAt ? 'revoked' : tries >= TRIES ? 'locked' : open;
    return { ...row, expiresAt: expiresAt.toISOString(), state: usedAt ? 'used' : closed };
  }
}

function refuse(hindrance: Hindrance): void {
  if (hindrance === 'not_found') throw notFound();
  if (hindrance !== 'done') throw new ProblemException(hindrance);
}
