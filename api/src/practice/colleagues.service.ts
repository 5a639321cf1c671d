import { Injectable } from '@nestjs/common';
import type {
  AskWaysAsColleague,
  JoinPractice,
  OpenColleagueInvitation,
  OpenedColleagueInvitation,
} from '@tweespraak/contracts/colleagues';
import type { NewWayOffer } from '@tweespraak/contracts/sign-in';
import {
  entranceBy,
  LinksService,
  NewAccountsService,
  NewWaysService,
  type Caller,
  type LinkKind,
  type NewlyIn,
} from '../identity/index.js';
import { ColleaguesRepository, type Invited } from './colleagues.repository.js';
import { PracticesRepository } from './practices.repository.js';

/** A colleague opens the link, gives the code, takes a way in, and works in the practice. */
@Injectable()
export class ColleaguesService {
  private readonly kind: LinkKind<Invited>;

  constructor(
    private readonly colleagues: ColleaguesRepository,
    private readonly practices: PracticesRepository,
    private readonly links: LinksService,
    private readonly ways: NewWaysService,
    private readonly accounts: NewAccountsService,
  ) {
    this.kind = {
      tries: 'colleague',
      act: 'accept-invitation',
      refusal: 'invitation_refused',
      open: (...given) => this.colleagues.open(...given),
    };
  }

  async open(caller: Caller, given: OpenColleagueInvitation): Promise<OpenedColleagueInvitation> {
    const { practice, name, roles, language } = await this.links.open(this.kind, caller, given);
    return { practice, name, roles, language };
  }

  async offer(caller: Caller, given: AskWaysAsColleague): Promise<NewWayOffer> {
    await this.links.open(this.kind, caller, given);
    return this.accounts.offer(entranceBy(given), given);
  }

  async accept(caller: Caller, given: JoinPractice): Promise<NewlyIn> {
    const { practice } = await this.links.open(this.kind, caller, given);
    const { name, language, signInName } = given;
    const way = await this.ways.judge(entranceBy(given), given.way, [name, signInName, practice]);
    return this.links.use(this.kind, given, async ({ id, practiceId, roles }, createdAt, client) => {
      const who = { kind: 'professional', signInName, name, mail: null, language } as const;
      const session = { madeBy: 'invitation', device: caller.device } as const;
      const account = { practiceId, createdAt, ...who };
      const joined = await this.accounts.make(entranceBy(given), way, account, session, client);
      await this.practices.addMember(joined.accountId, practiceId, roles, client);
      await this.colleagues.use(id, createdAt, client);
      return joined;
    });
  }
}
