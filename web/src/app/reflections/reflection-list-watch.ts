import { computed, effect, inject, Injectable, signal, type Signal } from '@angular/core';
import { ReflectionsApi } from './reflections-api';

/** The reflections of the couple on screen: fetched once for several lists, and forgotten with the last of them. */
@Injectable({ providedIn: 'root' })
export class CoupleReflections {
  private readonly watched = signal<readonly string[]>([]);
  private readonly coupleId = computed(() => this.watched().at(-1));

  readonly lines = inject(ReflectionsApi).ofCouple(this.coupleId);

  /** Call where a list is made. */
  watch(coupleId: Signal<string>): void {
    effect((onCleanup) => {
      const id = coupleId();
      this.watched.update((all) => [...all, id]);
      onCleanup(() => this.watched.update((all) => all.toSpliced(all.lastIndexOf(id), 1)));
    });
  }
}
