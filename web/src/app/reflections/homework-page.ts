import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Homework } from '@tweespraak/contracts/reflections';
import { formatDay } from '../ui/format';
import { Icon } from '../ui/icon/icon';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { ScreenLanguage, useLocalized, useWords } from '../ui/words';
import { useCoupleDay } from './couple-day';
import { HomeworkApi } from './homework-api';
import { homeworkWords } from './homework.words';
import { DeclineHomework } from './homework/decline-homework';
import { HomeworkDeclined } from './homework/homework-declined';
import { HomeworkFill } from './homework/homework-fill';
import { HomeworkRead } from './homework/homework-read';
import { UnsavedAnswers } from './homework/unsaved-answers';
import type { HomeworkKeeper } from './keeping/homework-keeper';
import { KeptHomework } from './keeping/kept-homework';

/** One exercise of a partner: to fill in, to leave, or to read back. */
@Component({
  selector: 'tw-homework-page',
  imports: [
    DeclineHomework,
    Failed,
    HomeworkDeclined,
    HomeworkFill,
    HomeworkRead,
    Icon,
    Loading,
    RouterLink,
    UnsavedAnswers,
  ],
  templateUrl: './homework-page.html',
  styleUrl: './homework-page.scss',
})
export class HomeworkPage {
  readonly assignmentId = input.required<string>();

  protected readonly t = useWords(homeworkWords);
  protected readonly say = useLocalized();
  private readonly language = inject(ScreenLanguage).current;
  private readonly today = useCoupleDay();
  protected readonly read = inject(HomeworkApi).homework(this.assignmentId);
  /** A look at the server that fails takes nothing from the screen. */
  protected readonly homework = linkedSignal<Homework | undefined, Homework | undefined>({
    source: () => (this.read.hasValue() ? this.read.value() : undefined),
    computation: (latest, before) =>
      latest ?? (before?.value?.assignmentId === this.assignmentId() ? before.value : undefined),
  });
  protected readonly keeper = signal<HomeworkKeeper | null>(null);
  protected readonly step = linkedSignal({ source: this.assignmentId, computation: () => 0 });
  protected readonly isPostponing = linkedSignal({ source: this.assignmentId, computation: () => false });
  protected readonly isFresh = linkedSignal({ source: this.assignmentId, computation: () => false });

  protected readonly view = computed(() => {
    const { stage, locked = false } = this.homework() ?? {};
    if (stage === 'draft' && locked) return 'locked';
    if (stage === 'new' || stage === 'draft') return this.isPostponing() ? 'postpone' : 'fill';
    return stage === 'declined' ? 'declined' : 'read';
  });
  protected readonly due = computed(() => {
    const { dueOn = null, overdue = false } = this.homework() ?? {};
    if (!dueOn || this.view() !== 'fill') return null;
    const day = formatDay(dueOn, this.language(), this.today());
    return overdue ? this.t().wasDue(day) : this.t().due(day);
  });

  constructor() {
    const kept = inject(KeptHomework);
    effect(() => {
      const homework = this.homework();
      untracked(() => this.keeper.set(homework ? kept.of(homework) : null));
    });
    const look = () => document.hidden || this.read.reload();
    document.addEventListener('visibilitychange', look);
    inject(DestroyRef).onDestroy(() => document.removeEventListener('visibilitychange', look));
  }

  protected show(homework: Homework): void {
    this.isPostponing.set(false);
    this.isFresh.set(false);
    this.homework.set(homework);
  }

  protected finish(homework: Homework): void {
    this.show(homework);
    this.isFresh.set(true);
    this.step.set(0);
    scrollTo({ top: 0 });
  }

  /** Back to filling in; what could not be saved while it was closed is saved now. */
  protected takeUp(homework: Homework): void {
    this.show(homework);
    this.step.set(0);
    this.keeper()?.push();
    scrollTo({ top: 0 });
  }
}
