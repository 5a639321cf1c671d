import { Component, computed, input } from '@angular/core';
import type { Reflection } from '@tweespraak/contracts/reflections';
import { isAnswerable, titleOf } from '../prompts/prompt-facts';
import { PromptRead } from '../prompts/prompt-read';
import { useLocalized, useWords } from '../ui/words';
import { reflectionsWords } from './reflections.words';

/** The questions in the order of the exercise, each with what the therapist may read of it. */
@Component({
  selector: 'tw-reflection-answers',
  imports: [PromptRead],
  template: `
    <ol class="tw-plain-list">
      @for (each of asked(); track each.prompt.key) {
        @if (each.given; as given) {
          <li [class.not-for-session]="given.audience === 'therapist'">
            <h2>{{ inLanguage(each.question) }}</h2>
            <tw-prompt-read [prompt]="each.prompt" [body]="given.body" />
            <p class="audience">
              <span class="joint" [class.side-mark]="given.audience === 'couple'">{{
                t().audience[given.audience]
              }}</span>
            </p>
          </li>
        } @else {
          <li class="tw-muted unanswered">
            <span class="question">{{ inLanguage(each.question) }}</span>
            <small>{{ t().unanswered }}</small>
          </li>
        }
      }
    </ol>
  `,
  styleUrl: './reflection-page-answers.scss',
})
export class ReflectionAnswers {
  readonly reflection = input.required<Reflection>();

  private readonly words = useWords(reflectionsWords);
  protected readonly t = computed(() => this.words().page);
  protected readonly inLanguage = useLocalized();
  protected readonly asked = computed(() => {
    const { exercise, answers } = this.reflection();
    return exercise.prompts.filter(isAnswerable).map((prompt) => ({
      prompt,
      question: titleOf(prompt),
      given: answers.find((each) => each.promptKey === prompt.key),
    }));
  });
}
