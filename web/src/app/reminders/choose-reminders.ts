import { Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  chooseReminders,
  type ChooseReminders as Choice,
  type OwnReminders,
} from '@tweespraak/contracts/reminders';
import { Field } from '../ui/field/field';
import { Notices } from '../ui/notices/notices';
import { ProblemNote } from '../ui/problem/problem-note';
import { submits } from '../ui/submission';
import { useWords } from '../ui/words';
import { RemindersApi } from './reminders-api';
import { remindersWords } from './reminders.words';

/** The choice itself: whether, at what time, and when never. */
@Component({
  selector: 'tw-choose-reminders',
  imports: [Field, FormField, FormRoot, MatButton, ProblemNote],
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
  readonly chosen = output<OwnReminders>();

  protected readonly t = useWords(remindersWords);
  protected readonly failed = signal<unknown>(null);
  private readonly api = inject(RemindersApi);
  private readonly notices = inject(Notices);
  private readonly choice = linkedSignal<Choice>(() => {
    const { channel, at, quietFrom, quietTo } = this.own();
    return { channel, at, quietFrom, quietTo };
  });
  protected readonly form = form(this.choice, (path) => validateStandardSchema(path, chooseReminders), {
    submission: submits(this.failed, (given: Choice) => this.save(given)),
  });

  private async save(given: Choice): Promise<void> {
    this.chosen.emit(await this.api.choose(given));
    this.notices.say(given.channel === 'off' ? this.t().savedOff : this.t().savedOn(given.at));
  }
}
