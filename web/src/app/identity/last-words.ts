import { DestroyRef, inject, Injectable } from '@angular/core';

/** Pages tell here what they hold unsaved, for who leaves at once: it goes along with the end of the session. */
@Injectable({ providedIn: 'root' })
export class LastWords {
  private readonly holders = new Set<() => readonly object[]>();

  /** Called in a constructor, for as long as the caller lives. */
  keep(unsaved: () => readonly object[]): void {
    this.holders.add(unsaved);
    inject(DestroyRef).onDestroy(() => this.holders.delete(unsaved));
  }

  all(): readonly object[] {
    return [...this.holders].flatMap((unsaved) => unsaved());
  }
}
