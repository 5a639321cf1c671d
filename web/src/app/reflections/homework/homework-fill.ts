import { Component, computed, effect, inject, input, model, output, signal, untracked } from '@angular/core';
import type { Homework, SaveAnswer } from '@tweespraak/contracts/reflections';
import { ExerciseWalk } from '../../prompts/exercise-walk/exercise-walk';
import { ProblemNote } from '../../ui/problem/problem-note';
import { useWords } from '../../ui/words';
import { useCoupleDay } from '../couple-day';
import { HomeworkApi } from '../homework-api';
import { homeworkWords } from '../homework.words';
import type { HomeworkKeeper } from '../keeping/homework-keeper';
import { AnswerConflict } from './answer-conflict';
import { SavingLine } from './saving-line';
import { Sending } from './sending';

/** Filling in: the walk through the exercise, with every word kept as it is typed. */
@Component({
  selector: 'tw-homework-fill',
  // Whoever leaves a field, or the page in haste, does not have to wait for a pause in the typing.
  host: { '(focusout)': 'keeper().push()', '(keydown.escape)': 'keeper().push()' },
  imports: [AnswerConflict, ExerciseWalk, ProblemNote, SavingLine],
  templateUrl: './homework-fill.html',
  styleUrl: './homework-fill.scss',
})
export class HomeworkFill {
  readonly homework = input.required<Homework>();
  readonly keeper = input.required<HomeworkKeeper>();
  readonly step = model(0);
  readonly submitted = output<Homework>();
  readonly postponed = output<void>();
  /** The server holds another state than this page. */
  readonly outdated = output<void>();

  protected readonly t = useWords(homeworkWords);
  private readonly api = inject(HomeworkApi);
  protected readonly today = useCoupleDay();
  protected readonly finishing = new Sending();
  protected readonly isHeldUp = signal(false);
  protected readonly isComparing = signal(false);
  protected readonly conflict = computed(() =>
    this.isComparing() ? this.keeper().conflicts()[0] : undefined,
  );

  constructor() {
    effect(() => {
      const closed = this.keeper()
        .refusals()
        .some((code) => ['already_submitted', 'conflict', 'withdrawn'].includes(code));
      if (closed) untracked(() => this.outdated.emit());
    });
  }

  /** Going on or back saves what stands here at once. */
  protected goTo(step: number): void {
    this.step.set(step);
    this.keeper().push();
    this.finishing.failed.set(null);
    this.isHeldUp.set(false);
  }

  protected resolve(promptKey: string, draft: SaveAnswer): void {
    this.keeper().resolve(promptKey, draft);
    this.isComparing.set(this.keeper().conflicts().length > 0);
  }

  /** Nothing is finished before all of it is saved. */
  protected finish(): Promise<void> {
    this.isHeldUp.set(false);
    return this.finishing.once(async () => {
      if (await this.keeper().finish())
        this.submitted.emit(await this.api.submit(this.homework().assignmentId));
      else this.isHeldUp.set(true);
    });
  }
}
