import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReflectionLine } from '@tweespraak/contracts/reflections';
import { dayOf } from '../ui/local-time';
import { formatShortDay } from '../ui/format';
import { ScreenLanguage, useLocalized, useWords } from '../ui/words';
import { reflectionsWords } from './reflections.words';

@Component({
  selector: 'tw-reflection-entry',
  imports: [RouterLink],
  template: `
    <a [routerLink]="['/couples', coupleId(), 'reflections', line().id]" [class.unread]="line().unread">{{
      inLanguage(line().title)
    }}</a>
    @if (isNamed()) {
      <span class="side-mark side-{{ line().side }}">{{ t().by[line().side] }}</span>
    }
    <p class="tw-muted">
      @if (line().unread) {
        <span class="tw-now">{{ t().unread }}</span>
      }
      <span>{{ t().submitted(day()) }}</span>
      @if (!line().unread) {
        <span>{{ line().feedbackGiven ? t().feedbackGiven : t().noFeedback }}</span>
      }
    </p>
  `,
  styleUrl: './reflection-list-entry.scss',
})
export class ReflectionEntry {
  readonly coupleId = input.required<string>();
  readonly line = input.required<ReflectionLine>();
  /** Says whose it is, where the reflections of both stand together. */
  readonly isNamed = input(false);

  private readonly language = inject(ScreenLanguage);
  private readonly words = useWords(reflectionsWords);
  protected readonly t = computed(() => this.words().list);
  protected readonly inLanguage = useLocalized();
  protected readonly day = computed(() =>
    formatShortDay(dayOf(this.line().submittedAt), this.language.current()),
  );
}
