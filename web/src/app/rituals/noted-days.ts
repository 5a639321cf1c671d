import { Component, inject, input } from '@angular/core';
import { formatShortDay } from '../ui/format';
import { ScreenLanguage, useWords } from '../ui/words';
import { coupleRitualsWords } from './couple-rituals.words';
import type { NotedDay } from './group-moments';

/** Days in one row, each with the mark of who noted it: the two are never set against each other. */
@Component({
  selector: 'tw-noted-days',
  template: `
    <ul class="tw-plain-list">
      @for (each of days(); track each.on) {
        <li>
          {{ day(each.on) }}
          @for (side of sides[each.by]; track side) {
            <span [class]="'side-' + side"><span class="side-mark"></span></span>
          }
          <span class="visually-hidden">{{ t()[each.by] }}</span>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 4px var(--tw-2);
    }
    li {
      white-space: nowrap;
      position: relative;
    }
    .side-mark::before {
      margin-inline-end: 0;
    }
  `,
})
export class NotedDays {
  readonly days = input.required<readonly NotedDay[]>();
  protected readonly t = useWords(coupleRitualsWords);
  protected readonly sides = { a: ['a'], b: ['b'], both: ['a', 'b'] } as const;
  private readonly language = inject(ScreenLanguage);

  protected day(on: string): string {
    return formatShortDay(on, this.language.current());
  }
}
