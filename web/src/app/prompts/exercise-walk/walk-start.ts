import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { GivenExercise } from '@tweespraak/contracts/exercises';
import { Icon } from '../../ui/icon/icon';
import { useLocalized, useWords } from '../../ui/words';
import { useReaderNames } from './reader-names';
import type { Readers } from './walk-types';
import { walkWords } from './walk.words';

/** The first page: why this exercise, how long it takes, and the therapist's personal line. */
@Component({
  selector: 'tw-walk-start',
  imports: [Icon, MatButton],
  templateUrl: './walk-start.html',
  styleUrl: './walk-start.scss',
})
export class WalkStart {
  readonly exercise = input.required<GivenExercise>();
  readonly line = input.required<string>();
  readonly readers = input.required<Readers>();
  readonly isBegun = input.required<boolean>();
  readonly begun = output<void>();
  readonly postponed = output<void>();

  protected readonly t = useWords(walkWords);
  protected readonly say = useLocalized();
  protected readonly names = useReaderNames(this.readers);
  protected readonly time = computed(() => {
    const { minutes, days } = this.exercise();
    return days ? this.t().minutesOnDays(minutes, days) : this.t().minutes(minutes);
  });
}
