import { Injectable } from '@nestjs/common';
import type { OpenRecovery, Recover } from '@tweespraak/contracts/recoveries';
import type { Language } from '@tweespraak/contracts/localized';
import type { NewWayOffer } from '@tweespraak/contracts/sign-in';
import { ProblemException } from '../../platform/http/problems.js';
import type { Caller } from '../caller.js';
import { LinksService, type LinkKind } from '../links/links.service.js';
import { PinsRepository } from '../pins.repository.js';
import { SessionsRepository } from '../sessions.repository.js';
import type { NewlyIn } from '../ways/new-accounts.service.js';
import { NewWaysService, type Entrance } from '../ways/new-ways.service.js';
import { AppsRepository } from '../ways/apps.repository.js';
import { PasskeysRepository } from '../ways/passkeys.repository.js';
import { RecoveriesRepository, type OpenedRecovery } from './recoveries.repository.js';

/** Coming back with a link and a code: all sessions and old ways in end, and a new one takes their place. */
@Injectable()
export class RecoveriesService {
  private readonly kind: LinkKind<OpenedRecovery>;

  constructor(
    private readonly recoveries: RecoveriesRepository,
    private readonly links: LinksService,
    private readonly ways: NewWaysService,
    private readonly passkeys: PasskeysRepository,
    private readonly apps: AppsRepository,
    private readonly pins: PinsRepository,
    private readonly sessions: SessionsRepository,
  ) {
    this.kind = {
      tries: 'recovery',
      act: 'recover-account',
      refusal: 'recovery_refused',
      open: (...given) => this.recoveries.open(...given),
    };
  }

  async open(caller: Caller, given: OpenRecovery): Promise<{ language: Language }> {
    return { language: (await this.links.open(this.kind, caller, given)).language };
  }

  async offer(caller: Caller, given: OpenRecovery): Promise<NewWayOffer> {
    return this.ways.offer(entrance(given), await this.links.open(this.kind, caller, given));
  }

  async recover(caller: Caller, given: Recover): Promise<NewlyIn> {
    const { name, signInName, practiceName } = await this.links.open(this.kind, caller, given);
    const way = await this.ways.judge(entrance(given), given.way, [name, signInName, practiceName]);
    return this.links.use(this.kind, given, async (opened, at, client) => {
      const { accountId, practiceId, partnerId, coupleId } = opened;
      if (accountId !== way.accountId) throw new ProblemException('recovery_refused');
      await this.recoveries.useUp(opened, at, client);
      await this.sessions.endOthers(accountId, null, client);
      await this.passkeys.removeAll(accountId, client);
      await this.apps.remove(accountId, client);
      await this.pins.remove(accountId, client);
      if (partnerId && coupleId)
        await this.recoveries.lockTexts({ partnerId, coupleId, practiceId }, at, client);
      const account = { id: accountId, practiceId };
      const recoveryCodes = await this.ways.give(entrance(given), way, account, at, client);
      const token = await this.sessions.open(accountId, 'recovery', client, caller.device);
      return { accountId, token, recoveryCodes };
    });
  }
}

const entrance = ({ link }: { link: string }): Entrance => ({ purpose: 'recover', secret: link });
