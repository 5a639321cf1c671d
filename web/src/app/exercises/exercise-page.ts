import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { ExerciseWalk } from '../prompts/exercise-walk/exercise-walk';
import { titleOf } from '../prompts/prompt-facts';
import { useRights } from '../identity/rights';
import { dayOf } from '../ui/local-time';
import { Icon } from '../ui/icon/icon';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { notFoundHere } from '../ui/problems';
import { useLocalized, useWords } from '../ui/words';
import { ChooseCouple } from './choose-couple';
import { ExerciseFacts } from './exercise-facts';
import { ExercisesApi } from './exercises-api';
import { exercisesWords } from './exercises.words';

/** One exercise: what it is and why, beside it what a partner sees. */
@Component({
  selector: 'tw-exercise-page',
  imports: [RouterLink, MatButton, ChooseCouple, ExerciseFacts, ExerciseWalk, Failed, Icon, Loading],
  templateUrl: './exercise-page.html',
  styleUrl: './exercise-page.scss',
})
export class ExercisePage {
  /** From the address. */
  readonly key = input.required<string>();

  private readonly api = inject(ExercisesApi);
  private readonly injector = inject(Injector);
  private readonly phone = viewChild<ElementRef<HTMLElement>>('phone');
  protected readonly lines = this.api.lines();
  protected readonly exercise = this.api.exercise(() => this.newest());
  protected readonly error = computed(() => this.lines.error() ?? this.exercise.error());
  /** The library answered, and this exercise is not in it. */
  protected readonly missing = computed(() => this.lines.hasValue() && !this.newest());
  protected readonly notFound = notFoundHere;
  protected readonly titleOf = titleOf;
  protected readonly may = useRights();
  protected readonly choosing = signal(false);
  protected readonly step = linkedSignal({ source: this.key, computation: () => 0 });
  protected readonly today = dayOf(new Date().toISOString());

  protected readonly t = useWords(exercisesWords);
  protected readonly inLanguage = useLocalized();

  /** Opens the preview at one question, and goes there. */
  protected show(step: number): void {
    this.step.set(step);
    const goThere = () => {
      const phone = this.phone()?.nativeElement;
      phone?.scrollIntoView({ block: 'nearest' });
      phone?.querySelector('h2')?.focus({ preventScroll: true });
    };
    afterNextRender(goThere, { injector: this.injector });
  }

  protected retry(): void {
    if (this.lines.error()) this.lines.reload();
    if (this.exercise.error()) this.exercise.reload();
  }

  private newest() {
    const versions = this.lines.hasValue()
      ? this.lines.value().filter((each) => each.key === this.key())
      : [];
    return versions.sort((one, other) => other.version - one.version)[0];
  }
}
