import { computed, Injectable, signal } from '@angular/core';

/** Whether the server can be reached, as the requests of the pages found it. */
@Injectable({ providedIn: 'root' })
export class Connection {
  /** `here`; the device is `offline`; or the server is `away`. */
  readonly state = computed(() => this.found());
  /** Counts the returns: whoever waits with something unsaved tries again when it goes up. */
  readonly returned = computed(() => this.returns());

  private readonly found = signal<'here' | 'offline' | 'away'>('here');
  private readonly returns = signal(0);

  isHere(): void {
    if (this.found() === 'here') return;
    this.found.set('here');
    this.returns.update((count) => count + 1);
  }

  isLost(): void {
    this.found.set(navigator.onLine ? 'away' : 'offline');
  }
}
