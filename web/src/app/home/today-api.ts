import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { type HomeworkLine, homeworkLines } from '@tweespraak/contracts/reflections';

@Injectable({ providedIn: 'root' })
export class TodayApi {
  /** Everything that was given to this partner, done or not. */
  homework(): HttpResourceRef<HomeworkLine[] | undefined> {
    return httpResource(() => '/api/homework', { parse: (value) => homeworkLines.parse(value).homework });
  }
}
