import { Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Homework } from '@tweespraak/contracts/reflections';
import { ProblemNote } from '../../ui/problem/problem-note';
import { useWords } from '../../ui/words';
import { HomeworkApi } from '../homework-api';
import { homeworkWords } from '../homework.words';
import { Sending } from './sending';

/** An exercise that was left for now; it can be taken up again. */
@Component({
  selector: 'tw-homework-declined',
  imports: [MatButton, ProblemNote, RouterLink],
  template: `
    <p>{{ t().declined }}</p>
    @if (homework().declineReason; as reason) {
      <div>
        <p class="tw-muted">{{ t().declinedReason }}</p>
        <p class="reason">{{ reason }}</p>
      </div>
    }
    <p class="tw-muted">{{ t().keptForYou }}</p>
    <tw-problem [error]="sending.failed()" />
    <div class="tw-row">
      <a matButton="filled" routerLink="/today">{{ t().toToday }}</a>
      <button type="button" matButton="outlined" [disabled]="sending.isUnderWay()" (click)="takeUp()">
        {{ t().takeUp }}
      </button>
    </div>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--tw-2);
    }
    .reason {
      white-space: pre-line;
    }
  `,
})
export class HomeworkDeclined {
  readonly homework = input.required<Homework>();
  readonly takenUp = output<Homework>();

  protected readonly t = useWords(homeworkWords);
  private readonly api = inject(HomeworkApi);
  protected readonly sending = new Sending();

  protected takeUp(): Promise<void> {
    return this.sending.once(async () =>
      this.takenUp.emit(await this.api.takeUp(this.homework().assignmentId)),
    );
  }
}
