import { Component, computed } from '@angular/core';
import type { ListAnswer, ListPrompt } from '@tweespraak/contracts/prompts';
import { useLocalized } from '../../ui/words';
import { ReadBack } from '../read-back';

@Component({
  selector: 'tw-list-read',
  template: `
    <ol>
      @for (item of items(); track $index) {
        <li>
          {{ item.text }}
          @if (item.mark) {
            <span class="mark">{{ item.mark }}</span>
          }
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      padding-inline-start: 1.6em;
    }
    li {
      overflow-wrap: anywhere;
    }
    .mark {
      margin-inline-start: 6px;
      padding: 1px 8px;
      border: 1px solid var(--tw-line);
      border-radius: 12px;
      color: var(--tw-muted);
      font-size: 0.9375rem;
      white-space: nowrap;
    }
  `,
})
export class ListRead extends ReadBack<ListPrompt, ListAnswer> {
  private readonly say = useLocalized();

  protected readonly items = computed(() =>
    this.answer()
      .items.filter((item) => item.text.trim() !== '')
      .map(({ text, mark }) => {
        const label = this.prompt().marks.find((each) => each.key === mark)?.label;
        return { text, mark: label && this.say(label) };
      }),
  );
}
