import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SharedExercise } from '@tweespraak/contracts/reflections';
import { formatDay } from '../ui/format';
import { Icon } from '../ui/icon/icon';
import { dayOf } from '../ui/local-time';
import { Empty } from '../ui/page-state/empty';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { ScreenLanguage, useLocalized, useWords } from '../ui/words';
import { HomeworkApi } from './homework-api';
import { SharedAnswers } from './homework/shared-answers';
import { sharedWords } from './shared.words';

/** What the two shared: the list, or with an assignment the answers side by side. */
@Component({
  selector: 'tw-shared-page',
  imports: [Empty, Failed, Icon, Loading, RouterLink, SharedAnswers],
  templateUrl: './shared-page.html',
  styleUrl: './done-page.scss',
})
export class SharedPage {
  readonly assignmentId = input<string>();

  protected readonly t = useWords(sharedWords);
  protected readonly say = useLocalized();
  private readonly language = inject(ScreenLanguage).current;
  protected readonly read = inject(HomeworkApi).shared();
  protected readonly all = computed(() => (this.read.hasValue() ? this.read.value() : null));
  protected readonly one = computed(() =>
    this.all()?.find((each) => each.assignmentId === this.assignmentId()),
  );

  protected on({ shared }: SharedExercise): string {
    return this.t().sharedOn(formatDay(dayOf(shared.sharedAt), this.language()));
  }
}
