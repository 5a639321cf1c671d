import { Injectable } from '@nestjs/common';
import type { BeginPractice } from '@tweespraak/contracts/practice';
import { randomUUID } from 'node:crypto';
import {
  AccountsRepository,
  hashPassword,
  newToken,
  RateLimits,
  SessionsRepository,
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
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsRepository,
    private readonly limits: RateLimits,
  ) {}

  /** Where the first owner makes the practice: a token for the address, or nothing once there is a practice. */
  async invitationToBegin(): Promise<string | null> {
    if (await this.practices.anyPractice()) return null;
    const token = newToken();
    await this.practices.keepSetUpToken(token);
    return token;
  }

  /** The first owner makes the practice; gives the token of their session. */
  async begin(address: string, given: BeginPractice): Promise<string> {
    await this.limits.take(address, 'begin');
    const passwordHash = await hashPassword(given.password);
    const token = await this.database.transaction(async (client) => {
      if (!(await this.practices.useSetUpToken(given.token, client)))
        throw new ProblemException('setup_refused');
      const practiceId = randomUUID();
      const accountId = randomUUID();
      const createdAt = this.clock.now();
      await this.practices.add({ id: practiceId, name: given.practiceName, demo: false, createdAt }, client);
      await this.accounts.add(
        {
          id: accountId,
          practiceId,
          kind: 'professional',
          signInName: given.signInName,
          name: given.name,
          mail: null,
          language: given.language,
          passwordHash,
          createdAt,
        },
        client,
      );
      await this.practices.addMember(accountId, practiceId, ['owner', 'therapist'], client);
      return this.sessions.open(accountId, 'setup', client);
    });
    await this.limits.giveBack(address, 'begin');
    return token;
  }
}
