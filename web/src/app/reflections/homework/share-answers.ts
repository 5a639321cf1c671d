import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Homework } from '@tweespraak/contracts/reflections';
import { useReaderNames } from '../../prompts/exercise-walk/reader-names';
import { hasAnswer, isAnswerable } from '../../prompts/prompt-facts';
import { Confirmation } from '../../ui/confirm-dialog/confirmation';
import { ProblemNote } from '../../ui/problem/problem-note';
import { useLocalized, useWords } from '../../ui/words';
import { HomeworkApi } from '../homework-api';
import { homeworkWords } from '../homework.words';
import { Sending } from './sending';

/** An exercise for one partner is shared by that partner alone, if they wish: first they see what would be shared. */
@Component({
  selector: 'tw-share-answers',
  imports: [MatButton, ProblemNote],
  template: `
    @if (questions().length > 0) {
      <h2>{{ t().shareHeading }}</h2>
      <p>{{ t().shareHint(names().partner) }}</p>
      <ul>
        @for (question of questions(); track $index) {
          <li>{{ question }}</li>
        }
      </ul>
      <tw-problem [error]="sending.failed()" />
      <button type="button" matButton="outlined" [disabled]="sending.isUnderWay()" (click)="share()">
        {{ t().share(names().partner) }}
      </button>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    h2 {
      margin-block-end: var(--tw-1);
    }
    ul {
      margin-block: var(--tw-1) var(--tw-2);
      padding-inline-start: 1.2em;
    }
  `,
})
export class ShareAnswers {
  readonly homework = input.required<Homework>();
  readonly shared = output<Homework>();

  protected readonly t = useWords(homeworkWords);
  private readonly say = useLocalized();
  private readonly api = inject(HomeworkApi);
  private readonly confirmation = inject(Confirmation);
  protected readonly names = useReaderNames(computed(() => this.homework().readers));
  protected readonly sending = new Sending();
  protected readonly questions = computed(() => {
    const { exercise, answers } = this.homework();
    const isMeantForBoth = (key: string) =>
      answers.some(
        ({ promptKey, audience, body }) => promptKey === key && audience === 'couple' && hasAnswer(body),
      );
    return exercise.prompts
      .filter(isAnswerable)
      .filter(({ key }) => isMeantForBoth(key))
      .map(({ question }) => this.say(question));
  });

  protected async share(): Promise<void> {
    const { shareTitle, shareText, shareYes, shareNo } = this.t();
    const title = shareTitle(this.names().partner);
    if (!(await this.confirmation.ask({ title, text: shareText, yes: shareYes, no: shareNo }))) return;
    await this.sending.once(async () => this.shared.emit(await this.api.share(this.homework().assignmentId)));
  }
}
