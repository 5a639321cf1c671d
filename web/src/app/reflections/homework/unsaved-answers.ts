import { Component, computed, input } from '@angular/core';
import type { Homework } from '@tweespraak/contracts/reflections';
import { hasAnswer, titleOf } from '../../prompts/prompt-facts';
import { PromptRead } from '../../prompts/prompt-read';
import { useLocalized, useWords } from '../../ui/words';
import { homeworkWords } from '../homework.words';
import type { HomeworkKeeper } from '../keeping/homework-keeper';

/** Typed here while the exercise was closed somewhere else: it cannot be saved now, and it is not thrown away. */
@Component({
  selector: 'tw-unsaved-answers',
  imports: [PromptRead],
  template: `
    @if (unsaved().length > 0) {
      <section aria-labelledby="not-saved">
        <h2 id="not-saved">{{ t().unsavedTitle }}</h2>
        <p>{{ t().unsavedText }} {{ homework().mayTakeBack ? t().unsavedBack : '' }}</p>
        @for (each of unsaved(); track each.prompt.key) {
          <h3>{{ say(titleOf(each.prompt)) }}</h3>
          <tw-prompt-read [prompt]="each.prompt" [body]="each.body" />
        }
      </section>
    }
  `,
  styles: `
    section {
      display: flex;
      flex-direction: column;
      gap: var(--tw-2);
      margin-block-end: var(--tw-4);
      padding: var(--tw-2) var(--tw-3) var(--tw-3);
      background: var(--tw-clay-soft);
      border-radius: var(--tw-radius);
    }
  `,
})
export class UnsavedAnswers {
  readonly homework = input.required<Homework>();
  readonly keeper = input.required<HomeworkKeeper>();

  protected readonly t = useWords(homeworkWords);
  protected readonly say = useLocalized();
  protected readonly titleOf = titleOf;
  protected readonly unsaved = computed(() => {
    const keys = this.keeper().unsaved();
    return this.homework().exercise.prompts.flatMap((prompt) => {
      const body = this.keeper().drafts()[prompt.key]?.body ?? null;
      return keys.includes(prompt.key) && hasAnswer(body) ? { prompt, body } : [];
    });
  });
}
