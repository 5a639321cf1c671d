import { computed, Injectable, signal } from '@angular/core';

/** Milliseconds in which a second return is the same one. */
const CALM = 5_000;

/** Whether the server can be reached, as the requests of the pages found it. */
@Injectable({ providedIn: 'root' })
export class Connection {
  /** `here`; the device is `offline`; or the server is `away`. */
  readonly state = computed(() => this.found());
  /** Counts the returns: whoever waits with something unsaved tries again when it goes up. */
  readonly returned = computed(() => this.returns());

  private readonly found = signal<'here' | 'offline' | 'away'>('here');
  private readonly returns = signal(0);

  private lastReturn = -Infinity;

  isHere(): void {
    if (this.found() === 'here') return;
    this.found.set('here');
    // Where one address fails and others answer, the connection seems to come and go: that is one return, not a storm.
    if (performance.now() - this.lastReturn < CALM) return;
    this.lastReturn = performance.now();
    this.returns.update((count) => count + 1);
  }

  isLost(): void {
    this.found.set(navigator.onLine ? 'away' : 'offline');
  }
}
