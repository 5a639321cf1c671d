import { NgComponentOutlet } from '@angular/common';
import { Component, computed, input, model, type Type } from '@angular/core';
import type { AnswerBody, Prompt } from '@tweespraak/contracts/prompts';
import { kinds } from './kinds';

/** Fills in one prompt, of whatever kind. The question stands above it, with the id `<name>-question`. */
@Component({
  selector: 'tw-prompt-fill',
  imports: [NgComponentOutlet],
  template: `
    @for (key of [prompt().key]; track key) {
      <ng-container *ngComponentOutlet="component(); inputs: inputs()" />
    }
  `,
  styles: `
    :host {
      display: block;
    }
  `,
})
export class PromptFill {
  readonly prompt = input.required<Prompt>();
  readonly body = model<AnswerBody | null>(null);
  readonly today = input.required<string>();
  /** Starts the ids; another one where two prompts with one key stand on a page. */
  readonly name = input<string>();

  protected readonly component = computed<Type<unknown>>(() => kinds[this.prompt().kind].fill);
  protected readonly inputs = computed(() => {
    const body = this.body();
    return {
      prompt: this.prompt(),
      answer: this.answerIn(body),
      name: this.name() ?? this.prompt().key,
      today: this.today(),
      change: this.change,
    };
  });
  private readonly change = (next: (now: AnswerBody | null) => AnswerBody | null) =>
    this.body.set(next(this.answerIn(this.body())));

  private answerIn(body: AnswerBody | null): AnswerBody | null {
    return body?.kind === this.prompt().kind ? body : kinds[this.prompt().kind].empty;
  }
}
