import { NgComponentOutlet } from '@angular/common';
import { Component, computed, input, type Type } from '@angular/core';
import { isEmptyAnswer, type AnswerBody, type Prompt } from '@tweespraak/contracts/prompts';
import { kinds } from './kinds';

/** Shows one answer, of whatever kind; an empty one shows nothing. */
@Component({
  selector: 'tw-prompt-read',
  imports: [NgComponentOutlet],
  template: `
    @if (inputs(); as given) {
      <ng-container *ngComponentOutlet="component(); inputs: given" />
    }
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class PromptRead {
  readonly prompt = input.required<Prompt>();
  readonly body = input.required<AnswerBody | null>();

  protected readonly component = computed<Type<unknown>>(() => kinds[this.prompt().kind].read);
  protected readonly inputs = computed(() => {
    const prompt = this.prompt();
    const answer = this.body();
    return answer && answer.kind === prompt.kind && !isEmptyAnswer(answer) ? { prompt, answer } : null;
  });
}
