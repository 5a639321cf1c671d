import { Component, computed, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { form, FormField, FormRoot, validate, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { Couple } from '@tweespraak/contracts/couples';
import type { ExerciseLine } from '@tweespraak/contracts/exercises';
import type { Side } from '@tweespraak/contracts/fields';
import { UnsavedText } from '../../identity/unsaved-text';
import { RoomLeft } from '../../prompts/room-left';
import { askBeforeLeaving } from '../../ui/ask-before-leaving';
import { Field } from '../../ui/field/field';
import { formatDay } from '../../ui/format';
import { Notices } from '../../ui/notices/notices';
import { ProblemNote } from '../../ui/problem/problem-note';
import { submits } from '../../ui/submission';
import { ScreenLanguage, useLocalized, useWords } from '../../ui/words';
import { AssignmentsApi } from '../assignments-api';
import { type AssignForm, asAssignExercise, assignForm, assignTo, startForm } from './assign-form';
import { AssignPreview } from './assign-preview';
import { assignWords } from './assign.words';
import { ChooseExercise } from './choose-exercise';

const MOST_ON_A_LINE = 600;

/** What is assigned, to whom, for when, with which words and how it is shared; beside it what the partner will see. */
@Component({
  selector: 'tw-assign-exercise',
  imports: [
    RouterLink,
    FormField,
    FormRoot,
    MatButton,
    Field,
    ProblemNote,
    RoomLeft,
    AssignPreview,
    ChooseExercise,
  ],
  templateUrl: './assign-exercise.html',
  styleUrl: './assign-exercise.scss',
})
export class AssignExercise {
  readonly couple = input.required<Couple>();
  readonly lines = input.required<readonly ExerciseLine[]>();
  /** The key of an exercise that was chosen before. */
  readonly preset = input<string>();

  private readonly api = inject(AssignmentsApi);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly language = inject(ScreenLanguage);
  private readonly inLanguage = useLocalized();

  protected readonly t = useWords(assignWords);
  protected readonly failed = signal<unknown>(null);
  protected readonly model = linkedSignal<string, AssignForm>({
    source: () => this.couple().id,
    computation: () => untracked(() => startForm(this.couple(), this.line(this.preset()))),
  });
  protected readonly assign = form(
    this.model,
    (path) => {
      validateStandardSchema(path, assignForm);
      validate(path.dueOn, ({ value }) =>
        value() && value() < this.couple().today ? { kind: 'past' } : undefined,
      );
    },
    { submission: submits(this.failed, (filledIn) => this.save(filledIn)) },
  );
  private readonly chosen = computed(() => this.model().exercise);
  protected readonly exercise = this.api.exercise(this.chosen);

  protected readonly names = computed(() => ({ a: this.name('a'), b: this.name('b') }));
  /** Of homework for one partner: whose it is, and who sees nothing of it. */
  protected readonly one = computed(() => {
    const { to } = this.model();
    return to === 'both' ? null : { name: this.names()[to], other: this.names()[to === 'a' ? 'b' : 'a'] };
  });
  protected readonly notJoined = computed(() => {
    const { to } = this.model();
    const reached = this.couple().partners.filter((each) => to === 'both' || each.side === to);
    return reached.filter((each) => each.joinedAt === null).map((each) => this.names()[each.side]);
  });
  protected readonly missesTheOther = computed(
    () => this.model().to !== 'both' && this.line(this.model().exercise.key)?.for === 'both',
  );
  protected readonly whoReads = computed(() => {
    const [words, one, names] = [this.t().line, this.one(), this.names()];
    return one ? words.one(one.name, one.other) : words.both(names.a, names.b);
  });
  protected readonly dueFaults = computed(() => ({
    past: this.t().due.past(formatDay(this.couple().today, this.language.current(), this.couple().today)),
  }));
  protected readonly longestLine = MOST_ON_A_LINE;
  protected readonly ways = ['both-submitted', 'by-therapist', 'never'] as const;
  protected readonly sides: readonly Side[] = ['a', 'b'];
  private isAssigned = false;

  constructor() {
    const isUnsaved = () => !this.isAssigned && this.model().line.trim() !== '';
    inject(UnsavedText).watch(isUnsaved);
    askBeforeLeaving(isUnsaved, () => this.t().leave);
  }

  protected other(side: Side): string {
    return this.names()[side === 'a' ? 'b' : 'a'];
  }

  protected assignTo(to: AssignForm['to']): void {
    this.model.update((filledIn) => assignTo(filledIn, to));
  }

  protected choose({ key, version }: ExerciseLine): void {
    this.model.update((filledIn) => ({ ...filledIn, exercise: { key, version } }));
  }

  private async save(filledIn: AssignForm): Promise<void> {
    const { exercise } = await this.api.assign(this.couple().id, asAssignExercise(filledIn));
    this.isAssigned = true;
    this.notices.say(this.t().assigned(this.inLanguage(exercise.title)));
    await this.router.navigate(['/couples', this.couple().id]);
  }

  private line(key: string | undefined): ExerciseLine | undefined {
    return this.lines().find((each) => each.key === key);
  }

  private name(side: Side): string {
    return this.couple().partners.find((each) => each.side === side)?.name ?? this.t().unnamed[side];
  }
}
