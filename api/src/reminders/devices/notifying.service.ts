import { Injectable } from '@nestjs/common';
import type { Language } from '@tweespraak/contracts/localized';
import { Push, type PushOutcome } from '../../platform/push/push.js';
import type { OutboxStep } from '../outbox.repository.js';

/** Takes one message to all devices of a partner. */
@Injectable()
export class NotifyingService {
  constructor(private readonly push: Push) {}

  /** It came when one of them took it. A device that is gone is forgotten. */
  async notify(
    step: OutboxStep,
    partnerId: string,
    language: Language,
  ): Promise<'sent' | 'refused' | 'not-now'> {
    const devices = await step.devicesOf(partnerId);
    // The words lie in the browser; what goes there says in which language, and nothing else.
    const outcomes = await Promise.all(devices.map((each) => this.push.send(each, { language })));
    await step.forgetDevices(
      devices.filter((_each, index) => outcomes[index] === 'gone').map(({ id }) => id),
    );
    const became = (outcome: PushOutcome): boolean => outcomes.includes(outcome);
    if (became('taken')) return 'sent';
    return became('not-now') ? 'not-now' : 'refused';
  }
}
