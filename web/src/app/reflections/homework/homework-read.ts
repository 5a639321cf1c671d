import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Homework } from '@tweespraak/contracts/reflections';
import { dayOf } from '../../ui/local-time';
import { formatDay } from '../../ui/format';
import { ProblemNote } from '../../ui/problem/problem-note';
import { ScreenLanguage, useLocalized, useWords } from '../../ui/words';
import { HomeworkApi } from '../homework-api';
import { homeworkWords } from '../homework.words';
import { FeedbackList } from './feedback-list';
import { LaterThoughts } from './later-thoughts';
import { OwnAnswers } from './own-answers';
import { Sending } from './sending';
import { ShareAnswers } from './share-answers';
import { SharedAnswers } from './shared-answers';

/** After submitting: the feedback, what was shared, what one wrote, and what came later. */
@Component({
  selector: 'tw-homework-read',
  imports: [
    FeedbackList,
    LaterThoughts,
    MatButton,
    OwnAnswers,
    ProblemNote,
    RouterLink,
    ShareAnswers,
    SharedAnswers,
  ],
  templateUrl: './homework-read.html',
  styleUrl: './homework-read.scss',
})
export class HomeworkRead {
  readonly homework = input.required<Homework>();
  /** It was finished on this page a moment ago. */
  readonly isFresh = input.required<boolean>();
  readonly changed = output<Homework>();
  readonly takenBack = output<Homework>();

  protected readonly t = useWords(homeworkWords);
  protected readonly say = useLocalized();
  private readonly api = inject(HomeworkApi);
  private readonly language = inject(ScreenLanguage).current;
  protected readonly sending = new Sending();
  protected readonly finishedOn = computed(() => {
    const { submittedAt } = this.homework();
    return submittedAt
      ? this.t().finishedOn(formatDay(dayOf(submittedAt), this.language()))
      : this.t().withdrawn;
  });

  protected takeBack(): Promise<void> {
    return this.sending.once(async () =>
      this.takenBack.emit(await this.api.takeBack(this.homework().assignmentId)),
    );
  }
}
