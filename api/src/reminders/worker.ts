import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Mail } from '../platform/mail/mail.js';
import { Push } from '../platform/push/push.js';
import { OutboxRepository } from './outbox.repository.js';
import { PlanningService } from './planning.service.js';
import { SendingService } from './sending.service.js';

/** How often it looks, and how long who stops the product waits for the message in hand. In milliseconds. */
const EVERY = 15_000;
const AT_MOST = 3_000;
/** After so many that could not be sent now, the mail server is left alone until the next round. */
const ENOUGH = 3;
const AN_HOUR = 3_600_000;
/** So long a message is remembered, and its link works. */
const REMEMBERED = 400 * 86_400_000;

/** Looks again and again at what is due, and sends it. Several may do so at once, in as many processes. */
@Injectable()
export class ReminderWorker {
  private readonly logger = new Logger('messages');
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly clock: Clock,
    private readonly outbox: OutboxRepository,
    private readonly planning: PlanningService,
    private readonly sending: SendingService,
    private readonly mail: Mail,
    private readonly push: Push,
  ) {}

  /** Begins, and gives what stops it: the message in hand is sent, or left to the next start. */
  begin(): () => Promise<void> {
    if (!this.mail.isPossible && this.push.publicKey === null) return () => Promise.resolve();
    this.again(0);
    return async () => {
      this.stopped = true;
      clearTimeout(this.timer);
      let patience: NodeJS.Timeout | undefined;
      const tooLong = new Promise<void>((over) => (patience = setTimeout(over, AT_MOST)));
      await Promise.race([this.running, tooLong]);
      clearTimeout(patience);
    };
  }

  /** One round: what is due is put in the outbox, and what is there is sent. */
  async round(): Promise<void> {
    await this.planning.run();
    let postponed = 0;
    while (!this.stopped && postponed < ENOUGH) {
      const turn = await this.sending.next();
      if (turn === 'nothing-to-send') break;
      if (turn === 'postponed') postponed += 1;
    }
    await this.outbox.forgetIdleDevices(new Date(this.clock.now().getTime() - AN_HOUR));
    await this.outbox.forgetOlderThan(new Date(this.clock.now().getTime() - REMEMBERED));
  }

  private again(inMilliseconds: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.running = this.round()
        .catch((fault: unknown) =>
          this.logger.error({ failed: 'a round', kind: fault instanceof Error ? fault.name : typeof fault }),
        )
        .then(() => this.again(EVERY));
    }, inMilliseconds);
    this.timer.unref();
  }
}
