import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  chooseReminders,
  type ChooseReminders as Choice,
  type OwnReminders,
} from '@tweespraak/contracts/reminders';
import type { OwnReminderDevices } from '@tweespraak/contracts/reminder-devices';
import { Field } from '../ui/field/field';
import { Notices } from '../ui/notices/notices';
import { ProblemNote } from '../ui/problem/problem-note';
import { submits } from '../ui/submission';
import { useWords } from '../ui/words';
import { OwnDevices } from './devices/own-devices';
import { ThisBrowser } from './devices/this-browser';
import { RemindersApi } from './reminders-api';
import { remindersWords } from './reminders.words';

/** The choice itself: whether, at what time, and when never. */
@Component({
  selector: 'tw-choose-reminders',
  imports: [Field, FormField, FormRoot, MatButton, OwnDevices, ProblemNote],
  templateUrl: './choose-reminders.html',
  styles: `
    .hours {
      display: flex;
      flex-wrap: wrap;
      gap: var(--tw-1) var(--tw-2);
    }
    .hours > * {
      flex: 1 1 7rem;
    }
    small {
      display: block;
      color: var(--tw-muted);
    }
  `,
})
export class ChooseReminders {
  readonly own = input.required<OwnReminders>();
  /** None while they are not known. */
  readonly devices = input.required<OwnReminderDevices | null>();
  readonly chosen = output<OwnReminders>();
  readonly devicesChanged = output<OwnReminderDevices>();

  protected readonly t = useWords(remindersWords);
  protected readonly failed = signal<unknown>(null);
  protected readonly needsDevice = signal(false);
  /** The address that mail can go to: of the account, and of a practice that sends mail. */
  protected readonly mailInstead = computed(() => {
    const { mail, standing } = this.own();
    return standing === 'possible' || this.own().channel === 'mail' ? mail : null;
  });
  private readonly browser = inject(ThisBrowser);
  private readonly api = inject(RemindersApi);
  private readonly notices = inject(Notices);
  private readonly choice = linkedSignal<Choice>(() => {
    const { channel, at, quietFrom, quietTo } = this.own();
    return { channel, at, quietFrom, quietTo };
  });
  protected readonly form = form(this.choice, (path) => validateStandardSchema(path, chooseReminders), {
    submission: submits(this.failed, (given: Choice) => this.save(given)),
  });

  /** Who just switched a device on has said what they want. */
  protected async saveOnDevice(): Promise<void> {
    this.failed.set(null);
    await this.choose({ ...this.choice(), channel: 'push' }).catch((error: unknown) =>
      this.failed.set(error),
    );
  }

  private async save(given: Choice): Promise<void> {
    this.needsDevice.set(given.channel === 'push' && this.devices()?.devices.length === 0);
    if (!this.needsDevice()) await this.choose(given);
  }

  private async choose(given: Choice): Promise<void> {
    const isHere = this.devices()?.devices.some(({ here }) => here);
    this.chosen.emit(await this.api.choose(given));
    if (given.channel !== 'push') await this.forgetDevices(isHere);
    this.notices.say(given.channel === 'off' ? this.t().savedOff : this.t().savedOn(given.at));
  }

  /** They are forgotten on the other side by now. Here it ends too, unless what is here is somebody else's. */
  private async forgetDevices(isHere = false): Promise<void> {
    if (isHere) await this.browser.switchOff();
    const known = this.devices();
    if (known) this.devicesChanged.emit({ ...known, devices: [] });
  }
}
