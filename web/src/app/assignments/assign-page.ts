import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { useRightsWith } from '../identity/rights';
import { Icon } from '../ui/icon/icon';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { notFoundHere } from '../ui/problems';
import { useWords } from '../ui/words';
import { AssignExercise } from './assign-exercise/assign-exercise';
import { assignWords } from './assign-exercise/assign.words';
import { AssignmentsApi } from './assignments-api';

/** Homework for one couple; `?exercise=` comes from the library with one chosen already. */
@Component({
  selector: 'tw-assign-page',
  imports: [RouterLink, AssignExercise, Failed, Icon, Loading],
  template: `
    <header>
      <a class="tw-quiet" [routerLink]="['/couples', coupleId()]"><tw-icon name="back" />{{ t().back }}</a>
      <h1>{{ t().title }}</h1>
      @if (couple.hasValue()) {
        <p class="tw-muted">{{ t().forCouple(couple.value().label) }}</p>
      }
    </header>
    @if (error(); as error) {
      <tw-failed [error]="error" (retry)="retry()" />
    } @else if (couple.hasValue() && lines.hasValue()) {
      <tw-assign-exercise [couple]="couple.value()" [lines]="offered()" [preset]="exercise()" />
    } @else {
      <tw-loading shape="sheets" [count]="3" />
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--tw-4);
    }
  `,
})
export class AssignPage {
  /** From the address. */
  readonly coupleId = input.required<string>();
  readonly exercise = input<string>();

  private readonly api = inject(AssignmentsApi);
  protected readonly couple = this.api.couple(() => this.coupleId());
  protected readonly lines = this.api.exerciseLines();
  private readonly mayWith = useRightsWith();
  protected readonly error = computed(
    () => this.couple.error() ?? this.lines.error() ?? (this.isForMe() ? null : notFoundHere),
  );
  /** What asks for vulnerability is not offered for a couple for whom it is off. */
  protected readonly offered = computed(() => {
    const all = this.lines.hasValue() ? this.lines.value() : [];
    const isOff = this.couple.hasValue() && this.couple.value().vulnerable === 'off';
    return isOff ? all.filter(({ vulnerable }) => !vulnerable) : all;
  });
  protected readonly t = useWords(assignWords);

  /** Who only reads along has nothing to assign. */
  private isForMe(): boolean {
    return !this.couple.hasValue() || this.mayWith(this.couple.value().relation, 'assign-exercise');
  }

  protected retry(): void {
    if (this.couple.error()) this.couple.reload();
    if (this.lines.error()) this.lines.reload();
  }
}
