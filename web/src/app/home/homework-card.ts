import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { HomeworkLine } from '@tweespraak/contracts/reflections';
import { formatDay } from '../ui/format';
import { ScreenLanguage, useLocalized, useWords } from '../ui/words';
import { todayWords } from './today-page.words';
import { useDuration } from './use-duration';

/** The one exercise to begin with, and one clear way in. */
@Component({
  selector: 'tw-homework-card',
  imports: [MatButton, RouterLink],
  templateUrl: './homework-card.html',
  styleUrl: './homework-card.scss',
})
export class HomeworkCard {
  readonly line = input.required<HomeworkLine>();
  readonly today = input<string>();

  protected readonly t = useWords(todayWords);
  protected readonly localized = useLocalized();
  private readonly language = inject(ScreenLanguage);

  /** What went past its date is named without the date: later is fine. */
  protected readonly due = computed(() => {
    const { dueOn, overdue } = this.line();
    if (dueOn === null || overdue) return null;
    return this.t().due(formatDay(dueOn, this.language.current(), this.today()));
  });
  protected readonly takes = useDuration();
  protected readonly begun = computed(() => {
    const { stage, done, of } = this.line();
    if (stage !== 'draft') return null;
    return done > 0 ? this.t().begun(done, of) : this.t().begunPlain;
  });
}
