import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { formatDay } from '../ui/format';
import { Icon } from '../ui/icon/icon';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { ScreenLanguage, useWords } from '../ui/words';
import { ChooseReminders } from './choose-reminders';
import { DevicesApi } from './devices/devices-api';
import { RemindersApi } from './reminders-api';
import { remindersWords } from './reminders.words';

/** Whether a partner gets a message, when, and what stands in it, word for word. */
@Component({
  selector: 'tw-reminders-page',
  imports: [ChooseReminders, Failed, Icon, Loading, MatButton, RouterLink],
  templateUrl: './reminders-page.html',
  styleUrl: './reminders-page.scss',
})
export class RemindersPage {
  protected readonly t = useWords(remindersWords);
  protected readonly own = inject(RemindersApi).own();
  protected readonly devices = inject(DevicesApi).own();
  /** Whether this practice can send to a device, and there is something to come. */
  protected readonly mayOnDevice = computed(
    () =>
      this.devices.hasValue() &&
      this.devices.value().key !== null &&
      this.own.hasValue() &&
      this.own.value().standing !== 'nothing-to-come',
  );
  protected readonly mayChoose = computed(() => {
    if (!this.own.hasValue()) return false;
    const { channel, standing, mail } = this.own.value();
    return channel !== 'off' || (standing === 'possible' && mail !== null) || this.mayOnDevice();
  });
  private readonly language = inject(ScreenLanguage).current;
  protected readonly refusedOn = computed(() => {
    const day = this.own.hasValue() ? this.own.value().refusedOn : null;
    return day && formatDay(day, this.language());
  });
}
