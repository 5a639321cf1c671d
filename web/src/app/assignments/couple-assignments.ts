import { computed, effect, inject, Injectable, signal, type Signal } from '@angular/core';
import type { Assignment } from '@tweespraak/contracts/assignments';
import { AssignmentsApi } from './assignments-api';

/**
 * The homework of the couple on screen. Several lists of one couple share one request; when the last of them is gone,
 * nothing of the couple is kept.
 */
@Injectable({ providedIn: 'root' })
export class CoupleAssignments {
  private readonly api = inject(AssignmentsApi);
  private readonly watched = signal<readonly string[]>([]);
  private readonly coupleId = computed(() => this.watched().at(-1));

  readonly assignments = this.api.ofCouple(this.coupleId);
  readonly couple = this.api.couple(this.coupleId);

  /** Call where a component is made: the couple is fetched for as long as the component is there. */
  watch(coupleId: Signal<string>): void {
    effect((onCleanup) => {
      const id = coupleId();
      this.watched.update((all) => [...all, id]);
      onCleanup(() => this.watched.update((all) => without(all, id)));
    });
  }

  /** Puts in what a change was answered with. */
  replace(changed: Assignment): void {
    this.assignments.update((all) => all?.map((each) => (each.id === changed.id ? changed : each)));
  }

  /** After a failure: only what failed is asked for again, so that what came through stays. */
  retry(): void {
    if (this.assignments.error()) this.assignments.reload();
    if (this.couple.error()) this.couple.reload();
  }
}

function without(all: readonly string[], id: string): string[] {
  const at = all.lastIndexOf(id);
  return all.filter((_, index) => index !== at);
}
