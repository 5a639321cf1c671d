import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  input,
  model,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import type { ExerciseLine } from '@tweespraak/contracts/exercises';
import { useLocalized, useWords } from '../../ui/words';
import { assignWords } from './assign.words';

/** The exercise that is assigned, by its key. Once one is chosen the list makes room for it. */
@Component({
  selector: 'tw-choose-exercise',
  templateUrl: './choose-exercise.html',
  styleUrl: './choose-exercise.scss',
})
export class ChooseExercise implements FormValueControl<string> {
  readonly value = model('');
  readonly touched = input(false);
  readonly invalid = input(false);
  readonly lines = input.required<readonly ExerciseLine[]>();
  readonly chosen = output<ExerciseLine>();

  private readonly injector = inject(Injector);
  private readonly list = viewChild<ElementRef<HTMLElement>>('list');
  private readonly change = viewChild<ElementRef<HTMLElement>>('change');

  protected readonly t = useWords(assignWords);
  protected readonly inLanguage = useLocalized();
  protected readonly looking = signal(false);
  protected readonly line = computed(() => this.lines().find((each) => each.key === this.value()));

  focus(): void {
    (this.change()?.nativeElement ?? this.list()?.nativeElement.querySelector('button'))?.focus();
  }

  protected look(): void {
    this.looking.set(true);
    this.focusAfterwards();
  }

  protected choose(line: ExerciseLine): void {
    this.value.set(line.key);
    this.chosen.emit(line);
    this.looking.set(false);
    this.focusAfterwards();
  }

  protected time({ minutes, days }: ExerciseLine): string {
    return days ? this.t().exercise.minutesOnDays(minutes, days) : this.t().exercise.minutes(minutes);
  }

  private focusAfterwards(): void {
    afterNextRender(() => this.focus(), { injector: this.injector });
  }
}
