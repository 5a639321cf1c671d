import { Component, computed, inject, input } from '@angular/core';
import type { Ritual, Stone } from '@tweespraak/contracts/rituals';
import { formatMonth, formatShortDay } from '../../ui/format';
import { ScreenLanguage, useWords } from '../../ui/words';
import { describePeriod } from './describe-period';
import { groupByMonth } from './group-by-month';
import { stonePathWords } from './stone-path.words';
import { StoneShape } from './stone-shape';
import { whyWords } from './why.words';

/** Every period by month, with what it was and why: the picture and its words in one list. */
@Component({
  selector: 'tw-months-of-stones',
  imports: [StoneShape],
  template: `
    @for (month of months(); track month.month) {
      <section>
        <h3>{{ monthName(month.month) }}</h3>
        <ul class="tw-plain-list">
          @for (stone of month.stones; track stone.from) {
            <li>
              <svg viewBox="-12 -10 24 20" width="24" height="20" aria-hidden="true" focusable="false">
                <g [twStoneShape]="stone.state" />
              </svg>
              <span>
                <strong>{{ period(stone) }}: {{ path()[stone.state] }}</strong>
                <span class="tw-muted">
                  @if (stone.times > 1) {
                    {{ t().times(stone.kept, stone.times) }}
                  }
                  {{ t().sentence(stone.why, inWords) }}
                </span>
              </span>
            </li>
          }
        </ul>
      </section>
    }
  `,
  styles: `
    :host {
      display: block;
      margin-block-start: var(--tw-1);
    }
    section + section {
      margin-block-start: var(--tw-2);
    }
    li {
      display: flex;
      gap: var(--tw-1);
      align-items: flex-start;
      padding-block: 4px;
    }
    svg {
      flex: none;
      margin-block-start: 4px;
    }
    li > span > span {
      display: block;
    }
  `,
})
export class MonthsOfStones {
  readonly stones = input.required<readonly Stone[]>();
  readonly cadence = input.required<Ritual['cadence']>();

  private readonly language = inject(ScreenLanguage);
  protected readonly t = useWords(whyWords);
  protected readonly path = useWords(stonePathWords);
  protected readonly months = computed(() => groupByMonth(this.stones()));
  protected readonly inWords = {
    day: (on: string) => formatShortDay(on, this.language.current()),
    span: (days: Pick<Stone, 'from' | 'to'>) => this.period(days),
  };

  protected period(days: Pick<Stone, 'from' | 'to'>): string {
    return describePeriod(days, this.cadence().unit, this.language.current());
  }

  protected monthName(month: string): string {
    return formatMonth(month, this.language.current());
  }
}
