import { Component, computed, inject, input } from '@angular/core';
import type { AccessGrant } from '@tweespraak/contracts/access';
import { formatDay } from '../ui/format';
import { dayOf } from '../ui/local-time';
import { ScreenLanguage, useWords } from '../ui/words';
import { accessWords } from './access.words';

/** One access for a time in words: who, from when until when, why and by whom. */
@Component({
  selector: 'tw-grant-line',
  template: `
    <p>
      <strong>{{ grant().to.name }}</strong>
    </p>
    <p>{{ line() }}</p>
    <p class="tw-muted">{{ t().why(t().reason[grant().reason], grant().givenBy) }}</p>
  `,
})
export class GrantLine {
  readonly grant = input.required<AccessGrant>();

  protected readonly t = useWords(accessWords);
  protected readonly line = computed(() => {
    const { role, since, until } = this.grant();
    return this.t().line(this.t().role[role], this.day(since), this.day(lastMoment(until)));
  });
  private readonly language = inject(ScreenLanguage).current;

  private day(instant: string): string {
    return formatDay(dayOf(instant), this.language());
  }
}

/** The end of a day is the first moment that is no longer part of it. */
function lastMoment(until: string): string {
  return new Date(Date.parse(until) - 1).toISOString();
}
