import { Injectable } from '@nestjs/common';
import type { OpenRecovery, Recover } from '@tweespraak/contracts/recoveries';
import type { Language } from '@tweespraak/contracts/localized';
import type { NewWayOffer } from '@tweespraak/contracts/sign-in';
import { Clock } from '../../platform/clock.js';
import { ProblemException } from '../../platform/http/problems.js';
import type { Caller } from '../caller.js';
import { PinsRepository } from '../pins.repository.js';
import { RateLimits } from '../rate-limits.js';
import { SessionsRepository } from '../sessions.repository.js';
import { SignInOutcomes } from '../sign-in-outcomes.js';
import { NewWaysService, type Entrance } from '../ways/new-ways.service.js';
import { AppsRepository } from '../ways/apps.repository.js';
import { PasskeysRepository } from '../ways/passkeys.repository.js';
import { RecoveriesRepository, type OpenedRecovery } from './recoveries.repository.js';

/** Coming back with a link and a code: all sessions and old ways in end, and a new one takes their place. */
@Injectable()
export class RecoveriesService {
  constructor(
    private readonly clock: Clock,
    private readonly recoveries: RecoveriesRepository,
    private readonly ways: NewWaysService,
    private readonly passkeys: PasskeysRepository,
    private readonly apps: AppsRepository,
    private readonly pins: PinsRepository,
    private readonly sessions: SessionsRepository,
    private readonly limits: RateLimits,
    private readonly outcomes: SignInOutcomes,
  ) {}

  async open(caller: Caller, given: OpenRecovery): Promise<{ language: Language }> {
    return { language: (await this.opened(caller, given)).language };
  }

  async offer(caller: Caller, given: OpenRecovery): Promise<NewWayOffer> {
    return this.ways.offer(entrance(given), await this.opened(caller, given));
  }

  async recover(
    caller: Caller,
    given: Recover,
  ): Promise<{ token: string; accountId: string; recoveryCodes: string[] }> {
    const { name, signInName, practiceName } = await this.opened(caller, given);
    const way = await this.ways.judge(entrance(given), given.way, [name, signInName, practiceName]);
    const back = await this.recoveries.transaction(async (client) => {
      const at = this.clock.now();
      // Once more and now held: of two at the same moment one is too late.
      const opened = await this.recoveries.open(given.link, given.code, at, client);
      if (opened?.accountId !== way.accountId) return null;
      const { accountId, practiceId, partnerId, coupleId } = opened;
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
      return { token, accountId, recoveryCodes };
    });
    if (!back) throw new ProblemException('recovery_refused');
    await this.outcomes.tell({ act: 'recover-account', outcome: 'done', accountId: back.accountId });
    return back;
  }

  private async opened(caller: Caller, { link, code }: OpenRecovery): Promise<OpenedRecovery> {
    await this.limits.take(caller.address, `recovery ${link}`);
    const opened = await this.recoveries.transaction((client) =>
      this.recoveries.open(link, code, this.clock.now(), client),
    );
    if (!opened) {
      await this.outcomes.tell({ act: 'recover-account', outcome: 'refused', accountId: null });
      throw new ProblemException('recovery_refused');
    }
    await this.limits.giveBack(caller.address, `recovery ${link}`);
    return opened;
  }
}

const entrance = ({ link }: { link: string }): Entrance => ({ purpose: 'recover', secret: link });
