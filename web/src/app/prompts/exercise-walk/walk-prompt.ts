import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { AnswerBody, Prompt } from '@tweespraak/contracts/prompts';
import type { SaveAnswer } from '@tweespraak/contracts/reflections';
import type { Audience } from '@tweespraak/domain/audiences';
import { Icon } from '../../ui/icon/icon';
import { useLocalized, useWords } from '../../ui/words';
import { PromptFill } from '../prompt-fill';
import { hasAnswer, isAnswerable, titleOf } from '../prompt-facts';
import { AudienceChoice } from './audience-choice';
import type { Readers, Written } from './walk-types';
import { walkWords } from './walk.words';

/** One prompt: the question, who reads the answer, the field, and the ways on. */
@Component({
  selector: 'tw-walk-prompt',
  imports: [AudienceChoice, Icon, MatButton, PromptFill],
  templateUrl: './walk-prompt.html',
  styleUrl: './walk-prompt.scss',
})
export class WalkPrompt {
  readonly prompt = input.required<Prompt>();
  readonly draft = input.required<SaveAnswer>();
  readonly at = input.required<number>();
  readonly of = input.required<number>();
  readonly widest = input.required<Audience>();
  readonly readers = input.required<Readers>();
  readonly today = input.required<string>();

  readonly written = output<Omit<Written, 'promptKey'>>();
  readonly passed = output<void>();
  /** One step back (-1) or on (1). */
  readonly left = output<-1 | 1>();

  protected readonly t = useWords(walkWords);
  protected readonly say = useLocalized();
  protected readonly name = computed(() => `prompt-${this.prompt().key}`);
  protected readonly title = computed(() => this.say(titleOf(this.prompt())));
  /** What can be answered; a text to read has neither help nor readers. */
  protected readonly asked = computed(() => {
    const prompt = this.prompt();
    return isAnswerable(prompt) ? prompt : null;
  });
  protected readonly isAnswered = computed(() => hasAnswer(this.draft().body));

  protected write(body: AnswerBody | null): void {
    this.written.emit({ draft: { ...this.draft(), body, passed: false }, pace: 'typing' });
  }

  protected choose(audience: Audience): void {
    this.written.emit({ draft: { ...this.draft(), audience }, pace: 'at-once' });
  }
}
