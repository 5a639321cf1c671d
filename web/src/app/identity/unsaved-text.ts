import { DestroyRef, inject, Injectable } from '@angular/core';

/** Pages that hold text which the server does not have yet. They are not left without asking. */
@Injectable({ providedIn: 'root' })
export class UnsavedText {
  private readonly holders = new Set<() => boolean>();

  /** Called in a constructor: `inject(UnsavedText).watch(() => this.isUnsaved())`, for as long as the page lives. */
  watch(isUnsaved: () => boolean): void {
    this.holders.add(isUnsaved);
    inject(DestroyRef).onDestroy(() => this.holders.delete(isUnsaved));
  }

  isThere(): boolean {
    return [...this.holders].some((isUnsaved) => isUnsaved());
  }
}
