import { Component, computed } from '@angular/core';
import type { DeckAnswer, DeckPrompt } from '@tweespraak/contracts/prompts';
import { useLocalized, useWords } from '../../ui/words';
import { promptsWords } from '../prompts.words';
import { ReadBack } from '../read-back';
import { keptCards } from './sort-cards';

@Component({
  selector: 'tw-deck-read',
  template: `
    <ul>
      @for (card of kept(); track card.key) {
        <li>
          {{ say(card.text) }}
          @if (card.key === answer().favourite) {
            <strong>{{ t().favouriteMark }}</strong>
          }
        </li>
      } @empty {
        <li class="none">{{ t().noneKept }}</li>
      }
    </ul>
  `,
  styles: `
    ul {
      padding-inline-start: 1.2em;
    }
    .none {
      list-style: none;
      margin-inline-start: -1.2em;
      color: var(--tw-muted);
    }
  `,
})
export class DeckRead extends ReadBack<DeckPrompt, DeckAnswer> {
  protected readonly t = useWords(promptsWords);
  protected readonly say = useLocalized();
  protected readonly kept = computed(() => keptCards(this.prompt(), this.answer()));
}
