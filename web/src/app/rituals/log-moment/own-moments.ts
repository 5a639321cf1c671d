import { Component, computed, inject, input } from '@angular/core';
import type { PartnerRitual } from '@tweespraak/contracts/rituals';
import { formatDay } from '../../ui/format';
import { Icon } from '../../ui/icon/icon';
import { ScreenLanguage, useWords } from '../../ui/words';
import { logMomentWords } from './log-moment.words';
import { RitualLog } from './ritual-log';

/** What this partner noted, the newest first; the recent ones can be taken back. */
@Component({
  selector: 'tw-own-moments',
  imports: [Icon],
  templateUrl: './own-moments.html',
  styleUrl: './own-moments.scss',
})
export class OwnMoments {
  readonly ritual = input.required<PartnerRitual>();
  readonly today = input.required<string>();

  protected readonly log = inject(RitualLog);
  protected readonly t = useWords(logMomentWords);
  private readonly language = inject(ScreenLanguage);
  protected readonly moments = computed(() => this.ritual().own.toSorted((a, b) => (a.on < b.on ? 1 : -1)));

  protected inWords(day: string): string {
    return formatDay(day, this.language.current(), this.today());
  }

  protected takeBack(momentId: string, summary: HTMLElement): void {
    summary.focus({ preventScroll: true });
    void this.log.takeBack(this.ritual().id, momentId);
  }
}
