import { Inject, Injectable } from '@nestjs/common';
import type {
  ChooseReminders,
  ExportedReminders,
  OwnReminders,
  ReminderState,
} from '@tweespraak/contracts/reminders';
import { hashOf, type Partner } from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { ProblemException } from '../platform/http/problems.js';
import { Mail } from '../platform/mail/mail.js';
import { DevicesRepository } from './devices/devices.repository.js';
import { ChoicesRepository, type ChoiceRow } from './choices.repository.js';
import { textOf } from './compose.js';
import { OutboxRepository } from './outbox.repository.js';
import { messageWords } from './words.js';

/** Off, until a partner says otherwise. */
const USUAL = { channel: 'off', at: '20:00', quietFrom: '22:00', quietTo: '08:00' } as const;

/** Reminders are the partner's own choice, and nobody else can tell what it is. */
@Injectable()
export class RemindersService {
  constructor(
    private readonly clock: Clock,
    private readonly mail: Mail,
    private readonly choices: ChoicesRepository,
    private readonly devices: DevicesRepository,
    private readonly outbox: OutboxRepository,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  async own(viewer: Partner): Promise<OwnReminders> {
    const { mail, mayAdd, refusedOn } = await this.choices.standingOf(viewer);
    const nothingToCome = viewer.separated || !mayAdd;
    const standing = nothingToCome ? 'nothing-to-come' : this.mail.isPossible ? 'possible' : 'no-mail-server';
    return {
      ...timesOf(await this.choices.of(viewer)),
      standing,
      mail,
      refusedOn,
      sample: standing === 'possible' ? this.sampleFor(viewer) : null,
    };
  }

  async choose(viewer: Partner, given: ChooseReminders): Promise<OwnReminders> {
    if (given.channel === 'mail') {
      const { standing, mail } = await this.own(viewer);
      if (standing !== 'possible') throw new ProblemException('conflict');
      if (mail === null) throw new ProblemException('invalid_input', { fields: [NO_ADDRESS] });
    }
    if (given.channel === 'push') await this.refuseWithoutDevice(viewer);
    else await this.devices.takeAllOff(viewer);
    await this.choices.choose(viewer, given, this.clock.now());
    return this.own(viewer);
  }

  async exported(viewer: Partner): Promise<ExportedReminders> {
    const row = await this.choices.of(viewer);
    const messages = await this.choices.sentTo(viewer);
    return {
      ...timesOf(row),
      chosenAt: row?.chosenAt.toISOString() ?? null,
      devices: (await this.devices.of(viewer, null)).length,
      messages: messages.map(({ day, sentAt }) => ({ day, sentAt: sentAt.toISOString() })),
    };
  }

  /** Whatever link it was, the answer is the same: a link that belongs to nothing tells nothing. */
  async switchOff(link: string): Promise<ReminderState> {
    await this.outbox.switchOff(hashOf(link), this.clock.now());
    return { channel: 'off' };
  }

  /** Takes back what the link itself did, for an hour; what was switched off by hand stays off. */
  async switchOnAgain(link: string): Promise<ReminderState> {
    const done = await this.outbox.switchOnAgain(hashOf(link), this.clock.now());
    return { channel: done ? 'mail' : 'off' };
  }

  private async refuseWithoutDevice(viewer: Partner): Promise<void> {
    const { standing } = await this.own(viewer);
    if (standing === 'nothing-to-come') throw new ProblemException('conflict');
    if ((await this.devices.of(viewer, null)).length === 0)
      throw new ProblemException('invalid_input', { fields: [NO_DEVICE] });
  }

  private sampleFor({ language }: Partner): OwnReminders['sample'] {
    const { subject } = messageWords[language];
    return { from: this.mail.from, subject, text: textOf(this.config.publicUrl, language, '…') };
  }
}

const NO_DEVICE = { path: '/channel', rule: 'no_device', detail: 'No device is switched on.' };
const NO_ADDRESS = { path: '/channel', rule: 'no_mail_address', detail: 'The account has no mail address.' };

function timesOf(row: ChoiceRow | undefined): Pick<OwnReminders, 'channel' | 'at' | 'quietFrom' | 'quietTo'> {
  const { channel, at, quietFrom, quietTo } = row ?? USUAL;
  return { channel, at, quietFrom, quietTo };
}
