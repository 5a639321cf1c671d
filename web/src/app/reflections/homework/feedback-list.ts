import { Component, effect, inject, input, untracked } from '@angular/core';
import type { Feedback } from '@tweespraak/contracts/reflections';
import { dayOf } from '../../ui/local-time';
import { formatDay } from '../../ui/format';
import { ScreenLanguage, useWords } from '../../ui/words';
import { HomeworkApi } from '../homework-api';
import { homeworkWords } from '../homework.words';

/** What the therapist wrote back; being on screen makes it seen. */
@Component({
  selector: 'tw-feedback-list',
  template: `
    <h2 id="feedback">{{ t().feedback }}</h2>
    @for (each of feedback(); track each.id) {
      <figure>
        <blockquote>{{ each.text }}</blockquote>
        <figcaption>{{ t().feedbackFrom(each.by, day(each)) }}</figcaption>
      </figure>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--tw-2);
    }
    figure {
      padding: var(--tw-2) var(--tw-3);
      background: var(--tw-surface);
      border-inline-start: 3px solid var(--tw-moss);
      border-radius: 2px var(--tw-radius) var(--tw-radius) 2px;
      break-inside: avoid;
    }
    blockquote {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    figcaption {
      margin-block-start: var(--tw-1);
      color: var(--tw-muted);
    }
  `,
})
export class FeedbackList {
  readonly feedback = input.required<readonly Feedback[]>();

  protected readonly t = useWords(homeworkWords);
  private readonly language = inject(ScreenLanguage).current;
  private readonly told = new Set<string>();

  constructor() {
    const api = inject(HomeworkApi);
    effect(() => {
      for (const { id, seen } of this.feedback()) {
        if (seen || this.told.has(id)) continue;
        this.told.add(id);
        // What could not be told now is told at the next visit.
        untracked(() => void api.markSeen(id).catch(() => this.told.delete(id)));
      }
    });
  }

  protected day({ at }: Feedback): string {
    return formatDay(dayOf(at), this.language());
  }
}
