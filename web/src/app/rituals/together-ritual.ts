import { Component, computed, inject, input } from '@angular/core';
import type { PartnerRitual } from '@tweespraak/contracts/rituals';
import { RouterLink } from '@angular/router';
import { formatDay } from '../ui/format';
import { Icon } from '../ui/icon/icon';
import { ScreenLanguage, useWords } from '../ui/words';
import { LogAnotherDay } from './log-moment/log-another-day';
import { logMomentWords } from './log-moment/log-moment.words';
import { LogToday } from './log-moment/log-today';
import { OwnMoments } from './log-moment/own-moments';
import { RhythmLine } from './rhythm-line';
import { useRitualNames } from './ritual-names';
import { StonePath } from './stone-path/stone-path';
import { namePeriod, streakWords } from './streak.words';
import { togetherWords } from './together-page.words';

/** One ritual of the two: what was kept, the path of stones, and what this partner can note down. */
@Component({
  selector: 'tw-together-ritual',
  imports: [Icon, LogAnotherDay, LogToday, OwnMoments, RhythmLine, RouterLink, StonePath],
  templateUrl: './together-ritual.html',
  styleUrl: './together-ritual.scss',
})
export class TogetherRitual {
  readonly ritual = input.required<PartnerRitual>();
  readonly today = input.required<string>();
  /** This partner's own choice. */
  readonly streaks = input<'shown' | 'hidden'>('shown');
  /** To be read, and nothing is added. */
  readonly closed = input(false);

  protected readonly t = useWords(togetherWords);
  protected readonly name = useRitualNames();
  private readonly streakT = useWords(streakWords);
  private readonly logT = useWords(logMomentWords);
  private readonly language = inject(ScreenLanguage);

  protected readonly about = computed(() => {
    const { preset } = this.ritual();
    return preset === null ? null : this.logT().about[preset];
  });
  /** Names what is there: with nothing kept yet there is no sentence about it. */
  protected readonly headline = computed(() => {
    const { streak, cadence } = this.ritual();
    if (streak === null || (streak.kept === 0 && streak.of > 0)) return null;
    return this.streakT().headline(streak.kept, streak.of, namePeriod(cadence));
  });
  /** A row of one is no row, and one that ended is never announced. */
  protected readonly rows = computed(() => {
    const { streak, cadence } = this.ritual();
    const t = this.streakT();
    if (streak === null) return [];
    return [
      streak.current > 1 ? t.current(streak.current, namePeriod(cadence)) : '',
      streak.longest > Math.max(1, streak.current) ? t.longest(streak.longest, namePeriod(cadence)) : '',
    ].filter((sentence) => sentence !== '');
  });
  protected day(day: string): string {
    return formatDay(day, this.language.current(), this.today());
  }

  protected readonly ended = computed(() => {
    const { endedOn } = this.ritual();
    return endedOn === null || endedOn >= this.today()
      ? null
      : this.t().ended(formatDay(endedOn, this.language.current(), this.today()));
  });
}
