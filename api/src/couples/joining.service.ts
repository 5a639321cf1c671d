import { Injectable } from '@nestjs/common';
import type {
  AskWaysToJoin,
  JoinCouple,
  OpenedInvitation,
  OpenInvitation,
} from '@tweespraak/contracts/couples';
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
  type DemoPassword,
  type Entrance,
} from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { AuthDatabase } from '../platform/database/auth-database.js';
import { ProblemException } from '../platform/http/problems.js';
import { JoiningRepository, type OpenInvitation as Opened } from './joining.repository.js';

/** The text that partners consent to. A new text is a new version, and asks again. */
export const CONSENT_VERSION = '2026-11';

/** Somebody who joins; the demo brings accounts with a password alone. */
export type Joining = Omit<JoinCouple, 'way'> & { way: JoinCouple['way'] | DemoPassword };

/** A partner opens the link, gives the code, consents, takes a way in, and is in. */
@Injectable()
export class JoiningService {
  constructor(
    private readonly clock: Clock,
    private readonly database: AuthDatabase,
    private readonly joining: JoiningRepository,
    private readonly accounts: AccountsRepository,
    private readonly ways: NewWaysService,
    private readonly sessions: SessionsRepository,
    private readonly limits: RateLimits,
    private readonly outcomes: SignInOutcomes,
  ) {}

  /** Tells the names of the practice and the therapists, to whoever has link and code. */
  async open(caller: Caller, given: OpenInvitation): Promise<OpenedInvitation> {
    const { practice, therapists, language } = await this.opened(caller, given);
    return { practice, therapists, language, consentVersion: CONSENT_VERSION };
  }

  async offer(caller: Caller, given: AskWaysToJoin): Promise<NewWayOffer> {
    await this.opened(caller, given);
    const { signInName, name } = given;
    if (await this.accounts.isTaken(signInName)) throw signInNameTaken();
    return this.ways.offer(entrance(given), { accountId: randomUUID(), signInName, name });
  }

  /** Gives the token of the partner's first session, and the recovery codes that go with an app. */
  async accept(caller: Caller, given: Joining): Promise<{ token: string; recoveryCodes: string[] }> {
    if (given.consentVersion !== CONSENT_VERSION)
      throw new ProblemException('invalid_input', {
        fields: [
          {
            path: '/consentVersion',
            rule: 'consent_changed',
            detail: 'The text changed; read it once more.',
          },
        ],
      });
    const { practice } = await this.opened(caller, given);
    const { name, language, signInName, mail } = given;
    const way = await this.ways.judge(entrance(given), given.way, [name, signInName, practice]);
    const joined = await this.database.transaction(async (client) => {
      // Once more and now held: of two at the same moment one is too late.
      const invitation = await this.joining.open(given.link, given.code, this.clock.now(), client);
      if (!invitation) return null;
      const { accountId: id } = way;
      const createdAt = this.clock.now();
      const { practiceId } = invitation;
      await this.accounts.add(
        { id, practiceId, kind: 'partner', signInName, name, mail, language, createdAt },
        client,
      );
      const recoveryCodes = await this.ways.give(entrance(given), way, { id, practiceId }, createdAt, client);
      await this.joining.join(invitation, id, given.consentVersion, createdAt, client);
      const token = await this.sessions.open(id, 'invitation', client, caller.device);
      return { token, recoveryCodes, accountId: id, practiceId };
    });
    if (!joined) throw new ProblemException('invitation_refused');
    await this.outcomes.tell({ act: 'accept-invitation', outcome: 'done', ...joined });
    return joined;
  }

  private async opened(caller: Caller, { link, code }: OpenInvitation): Promise<Opened> {
    await this.limits.take(caller.address, `invitation ${link}`);
    const opened = await this.database.transaction((client) =>
      this.joining.open(link, code, this.clock.now(), client),
    );
    if (!opened) {
      await this.outcomes.tell({ act: 'accept-invitation', outcome: 'refused', accountId: null });
      throw new ProblemException('invitation_refused');
    }
    await this.limits.giveBack(caller.address, `invitation ${link}`);
    return opened;
  }
}

const entrance = ({ link }: { link: string }): Entrance => ({ purpose: 'join', secret: link });
