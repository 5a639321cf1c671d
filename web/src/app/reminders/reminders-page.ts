import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { formatDay } from '../ui/format';
import { Icon } from '../ui/icon/icon';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { ScreenLanguage, useWords } from '../ui/words';
import { ChooseReminders } from './choose-reminders';
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
  private readonly language = inject(ScreenLanguage).current;
  protected readonly refusedOn = computed(() => {
    const day = this.own.hasValue() ? this.own.value().refusedOn : null;
    return day && formatDay(day, this.language());
  });
}
