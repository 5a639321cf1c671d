import { Component, computed, forwardRef, inject } from '@angular/core';
import type { DiaryAnswer, DiaryPrompt } from '@tweespraak/contracts/prompts';
import { formatDay } from '../../ui/format';
import { ScreenLanguage, useLocalized } from '../../ui/words';
import { hasAnswer } from '../prompt-facts';
import { PromptRead } from '../prompt-read';
import { ReadBack } from '../read-back';
import { filledDays, type Entry } from './entries';

@Component({
  selector: 'tw-diary-read',
  // A day's answers are shown by the host that shows this diary.
  imports: [forwardRef(() => PromptRead)],
  template: `
    @for (entry of entries(); track entry.on) {
      <section>
        <p class="day">{{ dayOf(entry) }}</p>
        <dl>
          @for (each of answeredOn(entry); track each.key) {
            <dt>{{ say(each.question) }}</dt>
            <dd><tw-prompt-read [prompt]="each" [body]="entry.answers[each.key] ?? null" /></dd>
          }
        </dl>
      </section>
    }
  `,
  styles: `
    section + section {
      margin-block-start: var(--tw-2);
    }
    section {
      padding-inline-start: var(--tw-2);
      border-inline-start: 2px solid var(--tw-sand);
      break-inside: avoid;
    }
    .day {
      font-weight: var(--tw-strong);
    }
    dt {
      margin-block-start: var(--tw-1);
      color: var(--tw-muted);
      font-weight: var(--tw-regular);
    }
    dd {
      margin: 0;
    }
  `,
})
export class DiaryRead extends ReadBack<DiaryPrompt, DiaryAnswer> {
  protected readonly say = useLocalized();
  private readonly language = inject(ScreenLanguage).current;
  protected readonly entries = computed(() => filledDays(this.answer()));

  protected dayOf(entry: Entry): string {
    return formatDay(entry.on, this.language());
  }

  protected answeredOn(entry: Entry): DiaryPrompt['prompts'] {
    return this.prompt().prompts.filter((each) => hasAnswer(entry.answers[each.key] ?? null));
  }
}
