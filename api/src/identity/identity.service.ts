import { Injectable } from '@nestjs/common';
import type { ChangeProfile, Session } from '@tweespraak/contracts/identity';
import type { Language } from '@tweespraak/contracts/localized';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { dayIn } from '../platform/days.js';
import { found } from '../platform/http/problems.js';
import { DemoAccounts } from './demo-accounts.js';
import { SessionsRepository } from './sessions.repository.js';
import { SignInOutcomes } from './sign-in-outcomes.js';
import { csrfTokenOf } from './tokens.js';
import type { Viewer } from './viewer.js';
import { ViewersRepository } from './viewers.repository.js';

/** Signing in and out, and what an account may change of itself. */
@Injectable()
export class IdentityService {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly sessions: SessionsRepository,
    private readonly viewers: ViewersRepository,
    private readonly demo: DemoAccounts,
    private readonly outcomes: SignInOutcomes,
  ) {}

  /** Who is behind a token, for the browser; works inside and outside the transaction of a request. */
  async sessionOf(token: string | undefined): Promise<Session> {
    const live = token ? await this.sessions.behind(token) : null;
    if (token && live?.session.stage === 'half')
      return { viewer: null, next: 'code', csrf: csrfTokenOf(token), demo: this.demo.offered };
    const viewer = live?.viewer;
    if (!token || !viewer) return { viewer: null, next: null, csrf: null, demo: this.demo.offered };
    const details = await this.database.inSession(token, () => this.viewers.detailsOf(viewer));
    const { signInName, mail, practiceName, demo, otherName, therapists } = found(details);
    return {
      viewer: {
        accountId: viewer.accountId,
        kind: viewer.kind,
        name: viewer.name,
        signInName,
        mail,
        language: viewer.language,
        practice: { name: practiceName, demo },
        roles: viewer.kind === 'professional' ? viewer.roles : [],
        couple:
          viewer.kind === 'partner'
            ? {
                id: viewer.coupleId,
                side: viewer.side,
                timeZone: viewer.timeZone,
                today: dayIn(viewer.timeZone, this.clock.now()),
                otherName,
                separated: viewer.separated,
                therapists,
              }
            : null,
      },
      next: null,
      csrf: csrfTokenOf(token),
      demo: null,
    };
  }

  /** Whoever leaves is out, also when that cannot be written down: then the answer fails, and the session is over. */
  async signOut(token: string): Promise<void> {
    const live = await this.sessions.behind(token);
    if (!live) return;
    const { accountId } = live.session;
    try {
      await this.outcomes.doing({ act: 'sign-out', accountId }, (client) => this.sessions.end(token, client));
    } catch (fault) {
      await this.sessions.end(token);
      throw fault;
    }
  }

  chooseLanguage(viewer: Viewer, language: Language): Promise<void> {
    return this.viewers.chooseLanguage(viewer, language);
  }

  changeProfile(viewer: Viewer, profile: ChangeProfile): Promise<void> {
    return this.viewers.changeProfile(viewer, profile);
  }
}
