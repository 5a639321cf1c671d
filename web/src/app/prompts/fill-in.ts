import { computed, Directive, input } from '@angular/core';
import type { Prompt } from '@tweespraak/contracts/prompts';

/** What every fill-in component gets. `name` starts the ids: `<name>-question` and `<name>-help` stand above it. */
@Directive()
export abstract class FillIn<P extends Prompt, A> {
  readonly prompt = input.required<P>();
  readonly answer = input.required<A>();
  readonly name = input.required<string>();
  /** The couple's calendar day. */
  readonly today = input.required<string>();
  /** Changes the answer as it is now, which may be newer than what is on screen. */
  readonly change = input.required<(next: (now: A) => A) => void>();

  protected readonly labelledBy = computed(() => `${this.name()}-question`);
  protected readonly describedBy = computed(() => {
    const prompt: Prompt = this.prompt();
    return 'help' in prompt && prompt.help ? `${this.name()}-help` : null;
  });
}
