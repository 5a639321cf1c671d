import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { OwnReminderDevices } from '@tweespraak/contracts/reminder-devices';
import { useAttempts } from '../../ui/attempt';
import { formatInstant } from '../../ui/format';
import { Notices } from '../../ui/notices/notices';
import { ProblemNote } from '../../ui/problem/problem-note';
import { ScreenLanguage, useWords } from '../../ui/words';
import { DevicesApi } from './devices-api';
import { ownDevicesWords } from './own-devices.words';
import { ThisBrowser, type BrowserState } from './this-browser';

/** On which devices the message is shown: this one, as it stands, and the others. */
@Component({
  selector: 'tw-own-devices',
  imports: [MatButton, ProblemNote],
  templateUrl: './own-devices.html',
  styleUrl: './own-devices.scss',
})
export class OwnDevices {
  readonly own = input.required<OwnReminderDevices>();
  /** Where it goes when no device takes it; none when it goes nowhere then. */
  readonly mail = input.required<string | null>();
  readonly changed = output<OwnReminderDevices>();
  readonly switchedOn = output();

  protected readonly t = useWords(ownDevicesWords);
  protected readonly tries = useAttempts();
  protected readonly trouble = signal<'notGiven' | 'failed' | null>(null);
  protected readonly here = computed(() => this.own().devices.find(({ here }) => here));
  protected readonly others = computed(() => this.own().devices.filter(({ here }) => !here));
  /** It is on when the browser and we say the same. */
  protected readonly state = computed((): BrowserState => {
    const state = this.browserState();
    return state === 'on' && !this.here() ? 'off' : state;
  });
  private readonly browserState = signal<BrowserState>('off');
  private readonly browser = inject(ThisBrowser);
  private readonly api = inject(DevicesApi);
  private readonly notices = inject(Notices);
  private readonly language = inject(ScreenLanguage).current;

  constructor() {
    void this.look();
  }

  protected since(instant: string): string {
    return this.t().since(formatInstant(instant, this.language()));
  }

  protected async switchHere(): Promise<void> {
    this.trouble.set(null);
    await this.tries.attempt(() => (this.state() === 'on' ? this.switchOff() : this.switchOn()));
    await this.look();
  }

  protected async takeOff(id: string): Promise<void> {
    const isDone = await this.tries.attempt(async () => this.changed.emit(await this.api.takeOff(id)));
    if (isDone) this.notices.say(this.t().takenOff);
  }

  private async switchOn(): Promise<void> {
    const device = await this.browser.switchOn(this.own().key ?? '').catch(() => 'failed' as const);
    if (device === null || device === 'failed') return this.trouble.set(device ?? 'notGiven');
    this.changed.emit(await this.api.add(device));
    this.notices.say(this.t().switchedOn);
    this.switchedOn.emit();
  }

  private async switchOff(): Promise<void> {
    const here = this.here();
    if (here) this.changed.emit(await this.api.takeOff(here.id));
    await this.browser.switchOff();
    this.notices.say(this.t().switchedOff);
  }

  private async look(): Promise<void> {
    this.browserState.set(await this.browser.state());
  }
}
