import { Inject, Injectable, Logger } from '@nestjs/common';
import { windowOf } from '@tweespraak/domain/reminders';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { Mail, type MailOutcome } from '../platform/mail/mail.js';
import { compose } from './compose.js';
import { NotifyingService } from './devices/notifying.service.js';
import { choiceOf, hereAt, isWorthOne, type Ground } from './ground.js';
import { OffLinks } from './off-links.js';
import {
  OutboxRepository,
  type DropReason,
  type OutboxMessage,
  type OutboxStep,
} from './outbox.repository.js';

/** What became of one turn. */
export type Turn = 'nothing-to-send' | 'sent' | 'dropped' | 'postponed' | 'left-to-mail';

/** In minutes. */
const LONGEST_PAUSE = 60;
/** After so many tries in vain the devices are left alone, a quarter of an hour: then it comes by mail. */
const ENOUGH_FOR_DEVICES = 4;

/**
 * Sends what is in the outbox, one message a transaction. The row is held while the mail server thinks, and its mark is
 * written before it is let go: a process that dies lets go at once, so nothing is lost, and at most the one message that
 * the server had taken goes again, under the same name.
 */
@Injectable()
export class SendingService {
  private readonly logger = new Logger('messages');

  constructor(
    private readonly clock: Clock,
    private readonly outbox: OutboxRepository,
    private readonly links: OffLinks,
    private readonly mail: Mail,
    private readonly devices: NotifyingService,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  /** The next message whose turn it is. One that cannot be judged makes room for the others. */
  async next(): Promise<Turn> {
    let held: OutboxMessage | undefined;
    try {
      return await this.outbox.transaction(async (step) => {
        held = await step.takeNext(this.clock.now());
        return held ? this.take(step, held) : 'nothing-to-send';
      });
    } catch (fault) {
      if (!held) throw fault;
      const { id } = held;
      this.logger.error({ failed: 'a message', kind: fault instanceof Error ? fault.name : typeof fault });
      await this.outbox.transaction((step) => step.postpone(id, inMinutes(10, this.clock.now())));
      return 'postponed';
    }
  }

  private async take(step: OutboxStep, message: OutboxMessage): Promise<Turn> {
    const now = this.clock.now();
    // Judged once more: it may be met by now, or switched off.
    const ground = await step.ground(message.partnerId, now);
    const verdict = judge(ground, message, now);
    if (verdict === 'early') {
      await step.postpone(message.id, inMinutes(5, now));
      return 'postponed';
    }
    if (verdict !== 'due' || !ground) {
      await step.drop(message.id, verdict === 'due' ? 'not-needed' : verdict, now);
      return 'dropped';
    }
    const outcome = await this.deliver(step, message, ground);
    if (this.isUpToMail(outcome, message, ground)) {
      await step.leaveToMail(message.id, this.clock.now());
      return 'left-to-mail';
    }
    switch (outcome) {
      case 'sent':
        await step.markSent(message.id, this.clock.now());
        return 'sent';
      case 'refused':
        await step.drop(message.id, 'refused', this.clock.now());
        return 'dropped';
      case 'not-now':
        await step.postpone(message.id, nextTry(message, this.clock.now()));
        return 'postponed';
    }
  }

  /** The one place that sends, by whatever channel there is. */
  private async deliver(step: OutboxStep, message: OutboxMessage, ground: Ground): Promise<MailOutcome> {
    const { id, partnerId, channel, messageId, practiceId } = message;
    const { mail, language } = ground;
    if (channel === 'push') return this.devices.notify(step, partnerId, language);
    if (mail === null) return 'refused';
    const link = await this.links.linkOf(practiceId, id);
    return this.mail.send(compose(this.config.publicUrl, { to: mail, language, messageId, link }));
  }

  /** What no device took comes by mail, while it still may come that day. */
  private isUpToMail(outcome: MailOutcome, message: OutboxMessage, ground: Ground): boolean {
    if (message.channel !== 'push' || outcome === 'sent') return false;
    if (!this.mail.isPossible || ground.mail === null) return false;
    if (outcome === 'refused' || message.attempts + 1 >= ENOUGH_FOR_DEVICES) return true;
    const next = hereAt(ground.timeZone, nextTry(message, this.clock.now()));
    return windowOf(message.day, next, choiceOf(ground)) !== 'open';
  }
}

function judge(ground: Ground | undefined, { day }: OutboxMessage, now: Date): DropReason | 'early' | 'due' {
  if (!ground) return 'not-needed';
  const window = windowOf(day, hereAt(ground.timeZone, now), choiceOf(ground));
  if (window !== 'open') return window === 'early' ? 'early' : 'too-late';
  return isWorthOne(ground, day) ? 'due' : 'not-needed';
}

/** A minute, two, four, and so on, to an hour. */
const nextTry = ({ attempts }: OutboxMessage, now: Date): Date =>
  inMinutes(Math.min(LONGEST_PAUSE, 2 ** Math.min(attempts, 10)), now);

const inMinutes = (minutes: number, from: Date): Date => new Date(from.getTime() + minutes * 60_000);
