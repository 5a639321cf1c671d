import { Injectable } from '@nestjs/common';
import type { OwnSecurity } from '@tweespraak/contracts/own-security';
import { notFound } from '../platform/http/problems.js';
import { AccountsRepository } from './accounts.repository.js';
import { OwnSignInsRepository } from './own-sign-ins.repository.js';
import { SessionsRepository } from './sessions.repository.js';
import { SignInOutcomes } from './sign-in-outcomes.js';
import type { SessionAtHand, Viewer } from './viewer.js';
import { AppsRepository } from './ways/apps.repository.js';
import { PasskeysRepository } from './ways/passkeys.repository.js';

/** What somebody sees of how they sign in and where they are signed in, and how they end that. */
@Injectable()
export class OwnSecurityService {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly passkeys: PasskeysRepository,
    private readonly apps: AppsRepository,
    private readonly signIns: OwnSignInsRepository,
    private readonly sessions: SessionsRepository,
    private readonly outcomes: SignInOutcomes,
  ) {}

  async of({ accountId }: Viewer, session: SessionAtHand): Promise<OwnSecurity> {
    const passkeys = await this.passkeys.of(accountId);
    const signIns = await this.signIns.live(accountId);
    return {
      passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
        id,
        name,
        createdAt: createdAt.toISOString(),
        lastUsedAt: lastUsedAt?.toISOString() ?? null,
      })),
      password: (await this.accounts.passwordHashOf(accountId)) !== undefined,
      app: (await this.apps.of(accountId)) !== undefined,
      recoveryCodesLeft: await this.apps.recoveryCodesLeft(accountId),
      pin: session.pin.isSet,
      signIns: signIns.map((each) => ({
        ...each,
        createdAt: each.createdAt.toISOString(),
        lastSeenAt: each.lastSeenAt.toISOString(),
        current: each.id === session.id,
      })),
    };
  }

  async endSignIn({ accountId }: Viewer, id: string): Promise<void> {
    await this.outcomes.doing({ act: 'end-own-sign-ins', accountId }, async (client) => {
      if (!(await this.signIns.end(accountId, id, client))) throw notFound();
    });
  }

  /** Everywhere but here. */
  async endOtherSignIns({ accountId }: Viewer, token: string): Promise<void> {
    await this.outcomes.doing({ act: 'end-own-sign-ins', accountId }, (client) =>
      this.sessions.endOthers(accountId, token, client),
    );
  }
}
