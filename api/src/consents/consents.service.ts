import { Injectable } from '@nestjs/common';
import type { ConsentRecord, OwnConsents } from '@tweespraak/contracts/consents';
import { consentState } from '@tweespraak/domain/persons';
import { CONSENT_VERSION, refuseOtherText } from '../couples/index.js';
import type { Partner, Professional, Viewer } from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { ProblemException } from '../platform/http/problems.js';
import { ConsentsRepository, type ConsentRow } from './consents.repository.js';

/** What a partner consented to, and when no longer. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly clock: Clock,
    private readonly consents: ConsentsRepository,
  ) {}

  async own(viewer: Partner): Promise<OwnConsents> {
    return { present: CONSENT_VERSION, ...presentedConsents(await this.consents.own(viewer)) };
  }

  /** To the text that is on screen now. Once more is still once. */
  async give(viewer: Partner, version: string): Promise<OwnConsents> {
    refuseOtherText(version, '/version');
    await this.consents.hold(viewer);
    if ((await this.own(viewer)).state !== 'given')
      await this.consents.give(viewer, version, this.clock.now());
    return this.own(viewer);
  }

  /** From the next request on nothing new is kept; what there is stays readable to its author. */
  async withdraw(viewer: Partner): Promise<OwnConsents> {
    await this.consents.hold(viewer);
    await this.consents.withdraw(viewer, this.clock.now());
    return this.own(viewer);
  }

  /** By partner. */
  async ofCouple(viewer: Professional, coupleId: string): Promise<Map<string, ConsentRow[]>> {
    return Map.groupBy(await this.consents.ofCouple(viewer, coupleId), (row) => row.partnerId);
  }

  /** Before anything is added. The database refuses by itself; this says why. */
  async refuseWithout(viewer: Viewer): Promise<void> {
    if (!(await this.consents.mayAdd(viewer))) throw new ProblemException('consent_withdrawn');
  }

  /** Before something of both is added: to two who have parted nothing is. */
  async refuseTogether(viewer: Partner): Promise<void> {
    if (viewer.separated) throw new ProblemException('separated');
    await this.refuseWithout(viewer);
  }
}

/** Consents as they are shown, and how they stand. */
export function presentedConsents(rows: ConsentRow[]): Omit<OwnConsents, 'present'> {
  const records: ConsentRecord[] = rows.map(({ version, givenAt, withdrawnAt }) => ({
    version,
    givenAt: givenAt.toISOString(),
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
  }));
  const state = consentState(
    rows.map(({ version, withdrawnAt }) => ({ version, withdrawn: withdrawnAt !== null })),
    CONSENT_VERSION,
  );
  return { state, records };
}
