import { Injectable, Optional } from '@nestjs/common';
import type { ChangePassword } from '@tweespraak/contracts/identity';
import type { AddPasskey, AppOffer, PasskeyOffer, SetApp } from '@tweespraak/contracts/own-security';
import { mayLoseApp, mayLosePasskey, type WaysIn } from '@tweespraak/domain/sessions';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { Clock } from '../../platform/clock.js';
import { found, notFound, ProblemException } from '../../platform/http/problems.js';
import { AccountsRepository } from '../accounts.repository.js';
import type { Caller } from '../caller.js';
import { hashPassword, passwordFits } from '../passwords.js';
import { RateLimits } from '../rate-limits.js';
import { SessionsRepository } from '../sessions.repository.js';
import { SignInOutcomes, type SignInAct } from '../sign-in-outcomes.js';
import type { Viewer } from '../viewer.js';
import { AppCodes } from './app-codes.js';
import { AppSecrets } from './app-secrets.js';
import { AppsRepository } from './apps.repository.js';
import { CeremoniesRepository } from './ceremonies.repository.js';
import { DemoWay } from './demo-way.js';
import { refuseGuessable } from './guessable-passwords.js';
import { wrongCodeAt } from './new-ways.service.js';
import { Passkeys } from './passkeys.js';
import { PasskeysRepository } from './passkeys.repository.js';

/** Changing how one signs in. Each change ends every other session of the account. */
@Injectable()
export class OwnWaysService {
  constructor(
    private readonly clock: Clock,
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsRepository,
    private readonly limits: RateLimits,
    private readonly passkeys: Passkeys,
    private readonly kept: PasskeysRepository,
    private readonly codes: AppCodes,
    private readonly secrets: AppSecrets,
    private readonly apps: AppsRepository,
    private readonly ceremonies: CeremoniesRepository,
    private readonly outcomes: SignInOutcomes,
    @Optional() private readonly demo?: DemoWay,
  ) {}

  async offerPasskey(caller: Caller, { accountId }: Viewer): Promise<PasskeyOffer> {
    await this.limits.ask(caller.address);
    const { signInName, name } = found(await this.accounts.wordsAround(accountId));
    const already = (await this.kept.of(accountId)).map((each) => each.credentialId);
    const options = await this.passkeys.toMake({ accountId, signInName, name }, already);
    const { challenge } = options;
    const ceremony = { forAccount: accountId, challenge, secret: null };
    const { ticket } = await this.ceremonies.begin('add-passkey', accountId, ceremony);
    return { ticket, options };
  }

  async addPasskey(viewer: Viewer, token: string, given: AddPasskey): Promise<void> {
    const { accountId, practiceId } = viewer;
    const ceremony = await this.ceremonies.useUp('add-passkey', accountId, given.ticket);
    if (!ceremony?.challenge) throw new ProblemException('ticket_refused');
    const key = await this.passkeys.made(given.registration, ceremony.challenge);
    if (!key) throw new ProblemException('passkey_refused');
    const { name } = given;
    await this.changing(viewer, token, 'passkey', (client) =>
      this.kept.add(
        { id: randomUUID(), accountId, practiceId, name, createdAt: this.clock.now(), key },
        client,
      ),
    );
  }

  async removePasskey(viewer: Viewer, token: string, id: string): Promise<void> {
    const { accountId } = viewer;
    await this.changing(viewer, token, 'passkey', async (client) => {
      if (!(await this.kept.of(accountId, client)).some((each) => each.id === id)) throw notFound();
      if (!mayLosePasskey(await this.waysOf(accountId, client))) throw new ProblemException('last_way');
      await this.kept.remove(accountId, id, client);
    });
  }

  async offerApp(caller: Caller, { accountId }: Viewer): Promise<AppOffer> {
    await this.limits.ask(caller.address);
    const { signInName } = found(await this.accounts.wordsAround(accountId));
    const secret = this.codes.newSecret();
    const sealed = await this.secrets.offer(secret, accountId);
    const ceremony = { forAccount: accountId, challenge: null, secret: sealed };
    const { ticket, expiresAt } = await this.ceremonies.begin('set-app', accountId, ceremony);
    const address = this.codes.addressOf(secret, signInName);
    return { ticket, secret, address, expiresAt: expiresAt.toISOString() };
  }

  /** An app, and a password with it for who has none; gives recovery codes that go with this app. */
  async setApp(viewer: Viewer, token: string, given: SetApp): Promise<string[]> {
    const { accountId, practiceId } = viewer;
    const ceremony = await this.ceremonies.look('set-app', accountId, given.ticket);
    if (!ceremony?.secret) throw new ProblemException('ticket_refused');
    if (given.password === null && !(await this.accounts.passwordHashOf(accountId)))
      throw new ProblemException('invalid_input', {
        fields: [{ path: '/password', rule: 'required', detail: 'A password goes with the app.' }],
      });
    if (given.password !== null) await this.refuseGuessable(accountId, given.password, '/password');
    const secret = await this.secrets.offered(ceremony.secret, accountId);
    const lastStep = await this.codes.stepOf(secret, given.code, null);
    if (lastStep === null) throw wrongCodeAt('/code');
    const passwordHash = given.password === null ? null : await hashPassword(given.password);
    return this.changing(viewer, token, 'app', async (client) => {
      if (!(await this.ceremonies.useUp('set-app', accountId, given.ticket, client)))
        throw new ProblemException('ticket_refused');
      const [account, at] = [{ id: accountId, practiceId }, this.clock.now()];
      if (passwordHash !== null) await this.accounts.setPassword(account, passwordHash, at, client);
      const kept = await this.secrets.keep(secret, account, client);
      await this.apps.set({ accountId, practiceId, secret: kept, lastStep, since: at }, client);
      return this.apps.renewRecoveryCodes(account, at, client);
    });
  }

  /** The app with its recovery codes, and the password, which is no way in without it. */
  async removeApp(viewer: Viewer, token: string): Promise<void> {
    await this.changing(viewer, token, 'app', async (client) => {
      if (!mayLoseApp(await this.waysOf(viewer.accountId, client))) throw new ProblemException('last_way');
      await this.apps.remove(viewer.accountId, client);
    });
  }

  async changePassword(caller: Caller, viewer: Viewer, token: string, given: ChangePassword): Promise<void> {
    const { accountId, practiceId } = viewer;
    await this.limits.take(caller.address, accountId);
    if (!(await passwordFits(given.current, await this.accounts.passwordHashOf(accountId))))
      throw new ProblemException('invalid_input', {
        fields: [{ path: '/current', rule: 'wrong_password', detail: 'This is not the present password.' }],
      });
    await this.limits.giveBack(caller.address, accountId);
    await this.refuseGuessable(accountId, given.next, '/next');
    const passwordHash = await hashPassword(given.next);
    await this.changing(viewer, token, 'password', (client) =>
      this.accounts.setPassword({ id: accountId, practiceId }, passwordHash, this.clock.now(), client),
    );
  }

  /** For who has an app; the codes of before no longer work. */
  renewRecoveryCodes(viewer: Viewer, token: string): Promise<string[]> {
    const account = { id: viewer.accountId, practiceId: viewer.practiceId };
    return this.changing(viewer, token, 'recovery-code', async (client) => {
      if (!(await this.apps.of(viewer.accountId, client))) throw new ProblemException('conflict');
      return this.apps.renewRecoveryCodes(account, this.clock.now(), client);
    });
  }

  /** One change after the other; whoever is signed in elsewhere, perhaps with what is changed here, is out. */
  private async changing<Result>(
    viewer: Viewer,
    token: string,
    by: NonNullable<SignInAct['by']>,
    change: (client: pg.PoolClient) => Promise<Result>,
  ): Promise<Result> {
    const { accountId } = viewer;
    return this.outcomes.doing({ act: 'change-own-ways-in', by, accountId }, async (client) => {
      await this.accounts.hold(accountId, client);
      const changed = await change(client);
      await this.sessions.endOthers(accountId, token, client);
      return changed;
    });
  }

  /** Over the connection of the transaction: a second one of the same pool could wait for this very one. */
  private async waysOf(accountId: string, client: pg.PoolClient): Promise<WaysIn> {
    return {
      passkeys: (await this.kept.of(accountId, client)).length,
      hasApp: (await this.apps.of(accountId, client)) !== undefined,
      passwordAlone: (await this.demo?.opens(accountId, client)) ?? false,
    };
  }

  private async refuseGuessable(accountId: string, password: string, path: string): Promise<void> {
    const { signInName, name, practiceName } = found(await this.accounts.wordsAround(accountId));
    await refuseGuessable(password, [signInName, name, practiceName], path);
  }
}
