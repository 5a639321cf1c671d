import { Injectable } from '@nestjs/common';

/** The present moment, in one place, so that the demo can be written in the past and tests can stand still. */
@Injectable()
export class Clock {
  private standsAt: Date | null = null;

  now(): Date {
    return this.standsAt ?? new Date();
  }

  /** Lets it be another time until `null` lets the clock run again: for the past of the demo, and for tests. */
  standAt(instant: Date | null): void {
    this.standsAt = instant;
  }
}
