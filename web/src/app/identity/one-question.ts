import { signal } from '@angular/core';

/** One question on screen, for however many requests wait for its answer. */
export class OneQuestion {
  /** Whether it is on screen. */
  readonly asking = signal(false);
  private waiting: ((isAnswered: boolean) => void)[] = [];

  /** Resolves to whether what waits may be sent again. */
  ask(): Promise<boolean> {
    this.asking.set(true);
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  settle(isAnswered: boolean): void {
    this.asking.set(false);
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((resolve) => resolve(isAnswered));
  }
}
