import { signal } from '@angular/core';

/** One change at a time: pressing twice sends once, and what went wrong stays to be shown. */
export class Sending {
  readonly isUnderWay = signal(false);
  readonly failed = signal<unknown>(null);

  async once(write: () => Promise<void>): Promise<void> {
    if (this.isUnderWay()) return;
    this.isUnderWay.set(true);
    this.failed.set(null);
    try {
      await write();
    } catch (error) {
      this.failed.set(error);
    }
    this.isUnderWay.set(false);
  }
}
