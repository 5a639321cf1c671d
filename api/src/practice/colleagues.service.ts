import { Injectable } from '@nestjs/common';
import type {
  AskWaysAsColleague,
  JoinPractice,
  OpenColleagueInvitation,
  OpenedColleagueInvitation,
} from '@tweespraak/contracts/colleagues';
import type { NewWayOffer } from '@tweespraak/contracts/sign-in';
import { randomUUID } from 'node:crypto';
import {
  AccountsRepository,
  NewWaysService,
  RateLimits,
  SessionsRepository,
  signInNameTaken,
  SignInOutcomes,
  type Caller,
  type Entrance,
} from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { AuthDatabase } from '../platform/database/auth-database.js';
import { ProblemException } from '../platform/http/problems.js';
import { ColleaguesRepository, type Invited } from './colleagues.repository.js';
import { PracticesRepository } from './practices.repository.js';

/** A colleague opens the link, gives the code, takes a way in, and works in the practice. */
@Injectable()
export class ColleaguesService {
  constructor(
    private readonly clock: Clock,
    private readonly database: AuthDatabase,
    private readonly colleagues: ColleaguesRepository,
    private readonly practices: PracticesRepository,
    private readonly accounts: AccountsRepository,
    private readonly ways: NewWaysService,
    private readonly sessions: SessionsRepository,
    private readonly limits: RateLimits,
    private readonly outcomes: SignInOutcomes,
  ) {}

  async open(caller: Caller, given: OpenColleagueInvitation): Promise<OpenedColleagueInvitation> {
    const { practice, name, roles, language } = await this.opened(caller, given);
    return { practice, name, roles, language };
  }

  async offer(caller: Caller, given: AskWaysAsColleague): Promise<NewWayOffer> {
    await this.opened(caller, given);
    const { signInName, name } = given;
    if (await this.accounts.isTaken(signInName)) throw signInNameTaken();
    return this.ways.offer(entrance(given), { accountId: randomUUID(), signInName, name });
  }

  /** Gives the token of the first session, and the recovery codes that go with an app. */
  async accept(caller: Caller, given: JoinPractice): Promise<{ token: string; recoveryCodes: string[] }> {
    const { practice } = await this.opened(caller, given);
    const { name, language, signInName } = given;
    const way = await this.ways.judge(entrance(given), given.way, [name, signInName, practice]);
    const joined = await this.database.transaction(async (client) => {
      // Once more and now held: of two at the same moment one is too late.
      const invitation = await this.colleagues.open(given.link, given.code, this.clock.now(), client);
      if (!invitation) return null;
      const [{ accountId: id }, { practiceId, roles }, createdAt] = [way, invitation, this.clock.now()];
      await this.accounts.add(
        { id, practiceId, kind: 'professional', signInName, name, mail: null, language, createdAt },
        client,
      );
      const recoveryCodes = await this.ways.give(entrance(given), way, { id, practiceId }, createdAt, client);
      await this.practices.addMember(id, practiceId, roles, client);
      await this.colleagues.use(invitation.id, createdAt, client);
      const token = await this.sessions.open(id, 'invitation', client, caller.device);
      return { token, recoveryCodes, accountId: id, practiceId };
    });
    if (!joined) throw new ProblemException('invitation_refused');
    await this.outcomes.tell({ act: 'accept-invitation', outcome: 'done', ...joined });
    return joined;
  }

  private async opened(caller: Caller, { link, code }: OpenColleagueInvitation): Promise<Invited> {
    await this.limits.take(caller.address, `colleague ${link}`);
    const opened = await this.database.transaction((client) =>
      this.colleagues.open(link, code, this.clock.now(), client),
    );
    if (!opened) {
      await this.outcomes.tell({ act: 'accept-invitation', outcome: 'refused', accountId: null });
      throw new ProblemException('invitation_refused');
    }
    await this.limits.giveBack(caller.address, `colleague ${link}`);
    return opened;
  }
}

const entrance = ({ link }: { link: string }): Entrance => ({ purpose: 'join', secret: link });
