import { Inject, Injectable } from '@nestjs/common';
import type { Invitation } from '@tweespraak/contracts/couples';
import type { InviteColleague, Members } from '@tweespraak/contracts/members';
import type { MemberRole } from '@tweespraak/domain/access';
import { linkState, newLink, type Professional } from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { found, notFound, ProblemException } from '../platform/http/problems.js';
import { MembersRepository, type Hindrance, type InvitedRow } from './members.repository.js';

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
    const { kept, handed } = await newLink(id, `${this.config.publicUrl}/colleague`, this.clock.now());
    if (!(await this.members.invite(viewer, { id, name, roles, ...kept })))
      throw new ProblemException('conflict');
    return handed;
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

  private told({ id, name, roles, ...link }: InvitedRow): Members['invited'][number] {
    const state = linkState(link, this.clock.now());
    return { id, name, roles, expiresAt: link.expiresAt.toISOString(), state };
  }
}

function refuse(hindrance: Hindrance): void {
  if (hindrance === 'not_found') throw notFound();
  if (hindrance !== 'done') throw new ProblemException(hindrance);
}
