import { Component, inject, input, output } from '@angular/core';
import type { CoupleProposal } from '@tweespraak/contracts/ritual-proposals';
import { formatShortDay } from '../../ui/format';
import { ScreenLanguage, useWords } from '../../ui/words';
import { RhythmLine } from '../rhythm-line';
import { useRitualNames } from '../ritual-names';
import { coupleProposalsWords } from './couple-proposals.words';

/** What lies there for the couple. What each of the two said stands in their own compartment. */
@Component({
  selector: 'tw-couple-proposals',
  imports: [RhythmLine],
  template: `
    <h4>{{ t().title }}</h4>
    <ul class="tw-plain-list">
      @for (each of proposals(); track each.id) {
        <li>
          <strong>{{ each.ritualId === null ? name()(each) : t().change(name()(each)) }}</strong>
          <p class="tw-muted">{{ t().by(each.by, day(each.proposedOn)) }}</p>
          <p><tw-rhythm-line about="them" [terms]="each.terms" [counted]="each.counted" /></p>
          @if (!closed()) {
            <button
              type="button"
              class="tw-quiet"
              [attr.aria-label]="t().takeAwayOf(name()(each))"
              [attr.aria-disabled]="busy() || null"
              (click)="takenAway.emit(each.id)"
            >
              {{ t().takeAway }}
            </button>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    li {
      padding-block: var(--tw-1);
      border-block-end: 1px solid var(--tw-sand);
    }
  `,
})
export class CoupleProposals {
  readonly proposals = input.required<readonly CoupleProposal[]>();
  readonly closed = input(false);
  readonly busy = input(false);
  readonly takenAway = output<string>();

  protected readonly t = useWords(coupleProposalsWords);
  protected readonly name = useRitualNames();
  private readonly language = inject(ScreenLanguage);

  protected day(on: string): string {
    return formatShortDay(on, this.language.current());
  }
}
