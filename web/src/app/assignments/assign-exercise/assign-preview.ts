import type { HttpResourceRef } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import type { Couple } from '@tweespraak/contracts/couples';
import type { Exercise } from '@tweespraak/contracts/exercises';
import type { Side } from '@tweespraak/contracts/fields';
import { ExerciseWalk } from '../../prompts/exercise-walk/exercise-walk';
import { formatDay } from '../../ui/format';
import { Failed } from '../../ui/page-state/failed';
import { Loading } from '../../ui/page-state/loading';
import { ScreenLanguage, useLocalized, useWords } from '../../ui/words';
import type { AssignForm } from './assign-form';
import { assignWords } from './assign.words';

/** The exercise as it will lie ready for the partner: with the personal line, the date, and who reads along. */
@Component({
  selector: 'tw-assign-preview',
  imports: [ExerciseWalk, Failed, Loading],
  templateUrl: './assign-preview.html',
  styleUrl: './assign-preview.scss',
})
export class AssignPreview {
  readonly exercise = input.required<HttpResourceRef<Exercise | undefined>>();
  readonly couple = input.required<Couple>();
  readonly names = input.required<Readonly<Record<Side, string>>>();
  readonly filledIn = input.required<AssignForm>();

  private readonly language = inject(ScreenLanguage);
  protected readonly t = useWords(assignWords);
  protected readonly inLanguage = useLocalized();
  /** Another exercise begins at its beginning. */
  protected readonly step = linkedSignal({
    source: () => this.filledIn().exercise.key,
    computation: () => 0,
  });

  protected readonly title = computed(() => {
    const { to } = this.filledIn();
    return to === 'both' ? this.t().preview.titleBoth : this.t().preview.title(this.names()[to]);
  });
  protected readonly due = computed(() => {
    const { dueOn } = this.filledIn();
    return dueOn && this.t().preview.due(formatDay(dueOn, this.language.current(), this.couple().today));
  });
  /** Of the two, the one who is looked over the shoulder reads the name of the other. */
  protected readonly readers = computed(() => {
    const therapist = this.couple().therapists.map((each) => each.name);
    return { therapist, couple: [...therapist, this.names()[this.filledIn().to === 'b' ? 'a' : 'b']] };
  });
}
