import { Injectable, Optional } from '@nestjs/common';
import type { NewWay, NewWayOffer } from '@tweespraak/contracts/sign-in';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { ProblemException } from '../../platform/http/problems.js';
import { AccountsRepository } from '../accounts.repository.js';
import { hashPassword } from '../passwords.js';
import { AppCodes } from './app-codes.js';
import { AppSecrets } from './app-secrets.js';
import { AppsRepository } from './apps.repository.js';
import { CeremoniesRepository, type Purpose } from './ceremonies.repository.js';
import { DemoWay } from './demo-way.js';
import { refuseGuessable } from './guessable-passwords.js';
import { Passkeys, type PasskeyKey } from './passkeys.js';
import { PasskeysRepository } from './passkeys.repository.js';

/** What a way in is for, and the secret (a link, an address) that whoever takes it came with. */
export interface Entrance {
  purpose: Extract<Purpose, 'join' | 'begin' | 'recover'>;
  secret: string;
}

/** The demo is filled with accounts that have a password alone; no request can bring this. */
export interface DemoPassword {
  kind: 'demo';
  password: string;
}

/** A way in that was looked at and found good, for the account that it was made for. */
export type GoodWay = { accountId: string } & (
  | { kind: 'passkey'; key: PasskeyKey }
  | { kind: 'password'; ticket: string; passwordHash: string; secret: string; step: number }
  | { kind: 'demo'; passwordHash: string }
);

/** The first way in of an account, or the new one after a recovery: a passkey, or a password with an app. */
@Injectable()
export class NewWaysService {
  constructor(
    private readonly ceremonies: CeremoniesRepository,
    private readonly passkeys: Passkeys,
    private readonly kept: PasskeysRepository,
    private readonly codes: AppCodes,
    private readonly secrets: AppSecrets,
    private readonly apps: AppsRepository,
    private readonly accounts: AccountsRepository,
    @Optional() private readonly demo?: DemoWay,
  ) {}

  /** Both ways at once; which one it becomes is seen when it is taken. */
  async offer(
    { purpose, secret: boundTo }: Entrance,
    whose: { accountId: string; signInName: string; name: string },
  ): Promise<NewWayOffer> {
    const passkey = await this.passkeys.toMake(whose, []);
    const secret = this.codes.newSecret();
    const { ticket, expiresAt } = await this.ceremonies.begin(purpose, boundTo, {
      forAccount: whose.accountId,
      challenge: passkey.challenge,
      secret: await this.secrets.offer(secret, whose.accountId),
    });
    const address = this.codes.addressOf(secret, whose.signInName);
    return { ticket, passkey, app: { secret, address }, expiresAt: expiresAt.toISOString() };
  }

  /** Looks at what was taken. A challenge is used up by that; a mistyped code or a weak password can be mended. */
  async judge(
    { purpose, secret: boundTo }: Entrance,
    way: NewWay | DemoPassword,
    ownWords: readonly string[],
  ): Promise<GoodWay> {
    if (way.kind === 'demo') {
      if (!this.demo) throw new Error('Accounts with a password alone are made in demo mode only.');
      return { kind: 'demo', accountId: randomUUID(), passwordHash: await hashPassword(way.password) };
    }
    if (way.kind === 'passkey') {
      const ceremony = await this.ceremonies.useUp(purpose, boundTo, way.ticket);
      if (!ceremony?.forAccount || !ceremony.challenge) throw new ProblemException('ticket_refused');
      const key = await this.passkeys.made(way.registration, ceremony.challenge);
      if (!key) throw new ProblemException('passkey_refused');
      return { kind: 'passkey', accountId: ceremony.forAccount, key };
    }
    const ceremony = await this.ceremonies.look(purpose, boundTo, way.ticket);
    if (!ceremony?.forAccount || !ceremony.secret) throw new ProblemException('ticket_refused');
    await refuseGuessable(way.password, ownWords, '/way/password');
    const secret = await this.secrets.offered(ceremony.secret, ceremony.forAccount);
    const step = await this.codes.stepOf(secret, way.code, null);
    if (step === null) throw wrongCodeAt('/way/code');
    return {
      kind: 'password',
      accountId: ceremony.forAccount,
      ticket: way.ticket,
      passwordHash: await hashPassword(way.password),
      secret,
      step,
    };
  }

  /** Gives the account its way in, in the transaction that makes or recovers it. Gives the recovery codes. */
  async give(
    { purpose, secret: boundTo }: Entrance,
    way: GoodWay,
    account: { id: string; practiceId: string },
    at: Date,
    client: pg.PoolClient,
  ): Promise<string[]> {
    const { id: accountId, practiceId } = account;
    if (way.kind === 'passkey') {
      const passkey = { id: randomUUID(), accountId, practiceId, name: '1', createdAt: at, key: way.key };
      await this.kept.add(passkey, client);
      return [];
    }
    if (way.kind === 'demo') {
      await this.accounts.setPassword(account, way.passwordHash, at, client);
      return [];
    }
    if (!(await this.ceremonies.useUp(purpose, boundTo, way.ticket, client)))
      throw new ProblemException('ticket_refused');
    const { step: lastStep } = way;
    const secret = await this.secrets.keep(way.secret, account, client);
    await this.accounts.setPassword(account, way.passwordHash, at, client);
    await this.apps.set({ accountId, practiceId, secret, lastStep, since: at }, client);
    return this.apps.renewRecoveryCodes(account, at, client);
  }
}

export const wrongCodeAt = (path: string): ProblemException =>
  new ProblemException('invalid_input', {
    fields: [{ path, rule: 'wrong_code', detail: 'The code does not fit.' }],
  });
