import { Injectable } from '@nestjs/common';
import type { AskWaysToBegin, FoundPractice } from '@tweespraak/contracts/practice';
import type { NewWayOffer } from '@tweespraak/contracts/sign-in';
import { randomUUID } from 'node:crypto';
import {
  NewAccountsService,
  newToken,
  NewWaysService,
  RateLimits,
  SignInOutcomes,
  type Caller,
  type Entrance,
  type NewlyIn,
} from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { AuthDatabase } from '../platform/database/auth-database.js';
import { ProblemException } from '../platform/http/problems.js';
import { PracticesRepository } from './practices.repository.js';

/** Making a practice, and who belongs to it. */
@Injectable()
export class PracticeService {
  constructor(
    private readonly clock: Clock,
    private readonly database: AuthDatabase,
    private readonly practices: PracticesRepository,
    private readonly ways: NewWaysService,
    private readonly accounts: NewAccountsService,
    private readonly limits: RateLimits,
    private readonly outcomes: SignInOutcomes,
  ) {}

  /** Where the first owner makes the practice: a token for the address, or nothing once there is a practice. */
  async invitationToBegin(): Promise<string | null> {
    if (await this.practices.anyPractice()) return null;
    const token = newToken();
    await this.practices.keepSetUpToken(token);
    return token;
  }

  /** What the first owner can take to sign in with, before anything is made. */
  async offer(caller: Caller, given: AskWaysToBegin): Promise<NewWayOffer> {
    await this.limits.take(caller.address, 'begin');
    if (!(await this.practices.isSetUpToken(given.token))) throw new ProblemException('setup_refused');
    await this.limits.giveBack(caller.address, 'begin');
    return this.accounts.offer(entrance(given), given);
  }

  /** The first owner makes the practice. */
  async begin(caller: Caller, given: FoundPractice): Promise<NewlyIn> {
    await this.limits.take(caller.address, 'begin');
    if (!(await this.practices.isSetUpToken(given.token))) throw new ProblemException('setup_refused');
    const { practiceName, name, signInName, language } = given;
    const way = await this.ways.judge(entrance(given), given.way, [name, signInName, practiceName]);
    const begun = await this.database.transaction(async (client) => {
      if (!(await this.practices.useSetUpToken(given.token, client)))
        throw new ProblemException('setup_refused');
      const practiceId = randomUUID();
      const createdAt = this.clock.now();
      await this.practices.add({ id: practiceId, name: practiceName, demo: false, createdAt }, client);
      const who = { kind: 'professional', signInName, name, mail: null, language } as const;
      const session = { madeBy: 'setup', device: caller.device } as const;
      const account = { practiceId, createdAt, ...who };
      const owner = await this.accounts.make(entrance(given), way, account, session, client);
      await this.practices.addMember(owner.accountId, practiceId, ['owner', 'therapist'], client);
      await this.outcomes.done({ act: 'begin-practice', accountId: owner.accountId }, client);
      return owner;
    });
    await this.limits.giveBack(caller.address, 'begin');
    return begun;
  }
}

const entrance = ({ token }: { token: string }): Entrance => ({ purpose: 'begin', secret: token });
