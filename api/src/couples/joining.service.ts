import { Injectable } from '@nestjs/common';
import type {
  AskWaysToJoin,
  JoinCouple,
  OpenedInvitation,
  OpenInvitation,
} from '@tweespraak/contracts/couples';
import type { NewWayOffer } from '@tweespraak/contracts/sign-in';
import {
  entranceBy,
  LinksService,
  NewAccountsService,
  NewWaysService,
  type Caller,
  type DemoPassword,
  type LinkKind,
  type NewlyIn,
} from '../identity/index.js';
import { CONSENT_VERSION, refuseOtherText } from './consent-text.js';
import { JoiningRepository, type OpenInvitation as Opened } from './joining.repository.js';

/** Somebody who joins; the demo brings accounts with a password alone. */
export type Joining = Omit<JoinCouple, 'way'> & { way: JoinCouple['way'] | DemoPassword };

/** A partner opens the link, gives the code, consents, takes a way in, and is in. */
@Injectable()
export class JoiningService {
  private readonly kind: LinkKind<Opened>;

  constructor(
    private readonly joining: JoiningRepository,
    private readonly links: LinksService,
    private readonly ways: NewWaysService,
    private readonly accounts: NewAccountsService,
  ) {
    this.kind = {
      tries: 'invitation',
      act: 'accept-invitation',
      refusal: 'invitation_refused',
      open: (...given) => this.joining.open(...given),
    };
  }

  /** Tells the names of the practice and the therapists, to whoever has link and code. */
  async open(caller: Caller, given: OpenInvitation): Promise<OpenedInvitation> {
    const { practice, therapists, language } = await this.links.open(this.kind, caller, given);
    return { practice, therapists, language, consentVersion: CONSENT_VERSION };
  }

  async offer(caller: Caller, given: AskWaysToJoin): Promise<NewWayOffer> {
    await this.links.open(this.kind, caller, given);
    return this.accounts.offer(entranceBy(given), given);
  }

  async accept(caller: Caller, given: Joining): Promise<NewlyIn> {
    refuseOtherText(given.consentVersion, '/consentVersion');
    const { practice } = await this.links.open(this.kind, caller, given);
    const { name, language, signInName, mail } = given;
    const way = await this.ways.judge(entranceBy(given), given.way, [name, signInName, practice]);
    return this.links.use(this.kind, given, async (invitation, createdAt, client) => {
      const { practiceId } = invitation;
      const account = { practiceId, kind: 'partner', signInName, name, mail, language, createdAt } as const;
      const session = { madeBy: 'invitation', device: caller.device } as const;
      const joined = await this.accounts.make(entranceBy(given), way, account, session, client);
      await this.joining.join(invitation, joined.accountId, given.consentVersion, createdAt, client);
      return joined;
    });
  }
}
