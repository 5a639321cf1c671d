import { Injectable, Logger } from '@nestjs/common';
import { isTimeToWeigh } from '@tweespraak/domain/reminders';
import { randomUUID } from 'node:crypto';
import { Clock } from '../platform/clock.js';
import { Mail } from '../platform/mail/mail.js';
import { choiceOf, hereAt, isWorthOne } from './ground.js';
import { OffLinks } from './off-links.js';
import { OutboxRepository, type Waiting } from './outbox.repository.js';

/** Looks at each partner's day once, at their own time, and puts a message in the outbox when something is due. */
@Injectable()
export class PlanningService {
  private readonly logger = new Logger('messages');

  constructor(
    private readonly clock: Clock,
    private readonly outbox: OutboxRepository,
    private readonly links: OffLinks,
    private readonly mail: Mail,
  ) {}

  /** Gives how many messages were made. One couple's fault is no reason that another hears nothing. */
  async run(): Promise<number> {
    const now = this.clock.now();
    let made = 0;
    for (const each of await this.outbox.toWeigh(now))
      try {
        if (this.isPastTheirTime(each, now) && (await this.weigh(each.partnerId, now))) made += 1;
      } catch (fault) {
        this.logger.error({
          failed: 'weighing a day',
          kind: fault instanceof Error ? fault.name : typeof fault,
        });
      }
    return made;
  }

  private isPastTheirTime({ timeZone, at, weighedOn }: Waiting, now: Date): boolean {
    const here = hereAt(timeZone, now);
    return here.time >= at && (weighedOn === null || weighedOn < here.day);
  }

  /** That the day was looked at, and the message, are one transaction: a crash leaves both for the next look, or neither. */
  private weigh(partnerId: string, now: Date): Promise<boolean> {
    return this.outbox.transaction(async (step) => {
      if (!(await step.holdChoice(partnerId))) return false;
      const ground = await step.ground(partnerId, now);
      if (!ground) return false;
      const here = hereAt(ground.timeZone, now);
      if (!isTimeToWeigh(choiceOf(ground), here)) return false;
      await step.markWeighed(partnerId, here.day);
      if (!isWorthOne(ground, here.day)) return false;
      const id = randomUUID();
      const offHash = await this.links.hashOf(ground.practiceId, id);
      const messageId = this.mail.nameFor(id);
      return step.add({ id, partnerId, day: here.day, messageId, offHash, at: now }, ground);
    });
  }
}
