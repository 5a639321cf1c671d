import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { PartnerRitual } from '@tweespraak/contracts/rituals';
import { formatDay } from '../../ui/format';
import { Icon } from '../../ui/icon/icon';
import { ScreenLanguage, useWords } from '../../ui/words';
import { daysToLog, ownMomentOn } from './days-to-log';
import { logAnotherDayWords } from './log-another-day.words';
import { RitualLog } from './ritual-log';

/** Notes a moment of an earlier day down: of the period that is running, or of the one before it. */
@Component({
  selector: 'tw-log-another-day',
  imports: [Icon, MatButton],
  templateUrl: './log-another-day.html',
  styleUrl: './log-another-day.scss',
})
export class LogAnotherDay {
  readonly ritual = input.required<PartnerRitual>();
  readonly today = input.required<string>();

  protected readonly log = inject(RitualLog);
  protected readonly t = useWords(logAnotherDayWords);
  private readonly language = inject(ScreenLanguage);

  protected readonly days = computed(() => daysToLog(this.ritual(), this.today()));
  protected readonly chosen = signal('');
  protected readonly problem = signal<'none' | 'outside' | 'noted' | null>(null);
  protected readonly saved = signal<string | null>(null);

  protected choose(event: Event): void {
    this.chosen.set((event.target as HTMLInputElement).value);
    this.problem.set(null);
    this.saved.set(null);
  }

  protected async note(event: Event): Promise<void> {
    event.preventDefault();
    const on = this.chosen();
    const problem = this.problemWith(on);
    this.problem.set(problem);
    if (problem !== null || !(await this.log.note(this.ritual().id, on))) return;
    this.chosen.set('');
    this.saved.set(on);
  }

  protected inWords(day: string): string {
    return formatDay(day, this.language.current(), this.today());
  }

  private problemWith(on: string): 'none' | 'outside' | 'noted' | null {
    const days = this.days();
    if (on === '') return 'none';
    if (days === null || on < days.from || on > days.to) return 'outside';
    return ownMomentOn(this.ritual(), on) === undefined ? null : 'noted';
  }
}
