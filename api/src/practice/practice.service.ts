import { Injectable } from '@nestjs/common';
import type { AskWaysToBegin, FoundPractice } from '@tweespraak/contracts/practice';
import type { NewWayOffer } from '@tweespraak/contracts/sign-in';
import { randomUUID } from 'node:crypto';
import {
  AccountsRepository,
  newToken,
  NewWaysService,
  RateLimits,
  SessionsRepository,
  signInNameTaken,
  SignInOutcomes,
  type Caller,
  type DemoPassword,
  type Entrance,
} from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { AuthDatabase } from '../platform/database/auth-database.js';
import { ProblemException } from '../platform/http/problems.js';
import { PracticesRepository } from './practices.repository.js';

/** Somebody who begins a practice. */
export type Beginning = Omit<FoundPractice, 'way'> & { way: FoundPractice['way'] | DemoPassword };

/** Making a practice, and who belongs to it. */
@Injectable()
export class PracticeService {
  constructor(
    private readonly clock: Clock,
    private readonly database: AuthDatabase,
    private readonly practices: PracticesRepository,
    private readonly accounts: AccountsRepository,
    private readonly ways: NewWaysService,
    private readonly sessions: SessionsRepository,
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
    const { signInName, name } = given;
    if (await this.accounts.isTaken(signInName)) throw signInNameTaken();
    return this.ways.offer(entrance(given), { accountId: randomUUID(), signInName, name });
  }

  /** The first owner makes the practice; gives the token of their session, and the codes that go with an app. */
  async begin(caller: Caller, given: Beginning): Promise<{ token: string; recoveryCodes: string[] }> {
    await this.limits.take(caller.address, 'begin');
    if (!(await this.practices.isSetUpToken(given.token))) throw new ProblemException('setup_refused');
    const { practiceName, name, signInName, language } = given;
    const way = await this.ways.judge(entrance(given), given.way, [name, signInName, practiceName]);
    const begun = await this.database.transaction(async (client) => {
      if (!(await this.practices.useSetUpToken(given.token, client)))
        throw new ProblemException('setup_refused');
      const practiceId = randomUUID();
      const { accountId: id } = way;
      const createdAt = this.clock.now();
      await this.practices.add({ id: practiceId, name: practiceName, demo: false, createdAt }, client);
      await this.accounts.add(
        { id, practiceId, kind: 'professional', signInName, name, mail: null, language, createdAt },
        client,
      );
      const recoveryCodes = await this.ways.give(entrance(given), way, { id, practiceId }, createdAt, client);
      await this.practices.addMember(id, practiceId, ['owner', 'therapist'], client);
      const token = await this.sessions.open(id, 'setup', client, caller.device);
      return { token, recoveryCodes, accountId: id, practiceId };
    });
    await this.limits.giveBack(caller.address, 'begin');
    await this.outcomes.tell({ act: 'begin-practice', outcome: 'done', ...begun });
    return begun;
  }
}

const entrance = ({ token }: { token: string }): Entrance => ({ purpose: 'begin', secret: token });
