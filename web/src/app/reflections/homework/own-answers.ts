import { Component, computed, input } from '@angular/core';
import type { Homework } from '@tweespraak/contracts/reflections';
import { AudienceLine } from '../../prompts/exercise-walk/audience-line';
import { hasAnswer, isAnswerable } from '../../prompts/prompt-facts';
import { PromptRead } from '../../prompts/prompt-read';
import { useLocalized, useWords } from '../../ui/words';
import { homeworkWords } from '../homework.words';

/** What the partner wrote, read back, each answer with who reads it. */
@Component({
  selector: 'tw-own-answers',
  imports: [AudienceLine, PromptRead],
  template: `
    @for (line of lines(); track line.prompt.key) {
      <article>
        <h3>{{ say(line.prompt.question) }}</h3>
        @if (line.audience; as audience) {
          <tw-prompt-read [prompt]="line.prompt" [body]="line.body" />
          <tw-audience-line [audience]="audience" [readers]="homework().readers" />
        } @else {
          <p class="tw-muted">{{ t().passed }}</p>
        }
      </article>
    } @empty {
      <p class="tw-muted">{{ t().nothingWritten }}</p>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--tw-3);
    }
    article {
      padding-block-end: var(--tw-3);
      border-block-end: 1px solid var(--tw-sand);
      break-inside: avoid;
    }
    h3 {
      margin-block-end: var(--tw-1);
      color: var(--tw-muted);
      font-size: 1.0625rem;
      font-weight: var(--tw-regular);
    }
    tw-audience-line {
      margin-block-start: var(--tw-1);
    }
  `,
})
export class OwnAnswers {
  readonly homework = input.required<Homework>();

  protected readonly t = useWords(homeworkWords);
  protected readonly say = useLocalized();

  /** What was answered, and what was passed on purpose; what was left empty is left out. */
  protected readonly lines = computed(() => {
    const { exercise, answers } = this.homework();
    return exercise.prompts.filter(isAnswerable).flatMap((prompt) => {
      const answer = answers.find(({ promptKey }) => promptKey === prompt.key);
      if (!answer || !(answer.passed || hasAnswer(answer.body))) return [];
      return { prompt, body: answer.body, audience: hasAnswer(answer.body) ? answer.audience : null };
    });
  });
}
