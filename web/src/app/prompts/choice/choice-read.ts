import { Component, computed } from '@angular/core';
import type { ChoiceAnswer, ChoicePrompt } from '@tweespraak/contracts/prompts';
import { useLocalized } from '../../ui/words';
import { ReadBack } from '../read-back';

@Component({
  selector: 'tw-choice-read',
  template: `
    @if (lines().length === 1) {
      <p>{{ lines()[0] }}</p>
    } @else {
      <ul>
        @for (line of lines(); track $index) {
          <li>{{ line }}</li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      overflow-wrap: anywhere;
    }
    ul {
      padding-inline-start: 1.2em;
    }
  `,
})
export class ChoiceRead extends ReadBack<ChoicePrompt, ChoiceAnswer> {
  private readonly say = useLocalized();

  /** In the order of the prompt; the partner's own words last. */
  protected readonly lines = computed(() => {
    const { chosen, other } = this.answer();
    const offered = this.prompt().options.filter((each) => chosen.includes(each.key));
    return [...offered.map((each) => this.say(each.label)), ...(other?.trim() ? [other] : [])];
  });
}
