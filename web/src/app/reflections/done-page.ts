import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { HomeworkLine } from '@tweespraak/contracts/reflections';
import { dayOf } from '../ui/local-time';
import { formatDay } from '../ui/format';
import { Icon } from '../ui/icon/icon';
import { Empty } from '../ui/page-state/empty';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { ScreenLanguage, useLocalized, useWords } from '../ui/words';
import { HomeworkApi } from './homework-api';
import { homeworkWords } from './homework.words';
import { pastExercises } from './past-exercises';

/** What the partner did before, or left: to read back. */
@Component({
  selector: 'tw-done-page',
  imports: [Empty, Failed, Icon, Loading, RouterLink],
  templateUrl: './done-page.html',
  styleUrl: './done-page.scss',
})
export class DonePage {
  private readonly words = useWords(homeworkWords);
  protected readonly t = computed(() => this.words().done);
  protected readonly say = useLocalized();
  private readonly language = inject(ScreenLanguage).current;
  protected readonly read = inject(HomeworkApi).lines();
  protected readonly past = computed(() => (this.read.hasValue() ? pastExercises(this.read.value()) : null));

  protected stateOf({ stage, at }: HomeworkLine): string {
    if (stage === 'withdrawn') return this.t().withdrawn;
    if (stage === 'declined' || !at) return this.t().declined;
    return this.t().finished(formatDay(dayOf(at), this.language()));
  }
}
