import { Injectable } from '@nestjs/common';

/** The present moment, in one place, so that the demo can be written in the past and tests can stand still. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
