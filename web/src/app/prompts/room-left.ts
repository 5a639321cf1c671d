import { Component, computed, input } from '@angular/core';
import { useWords } from '../ui/words';
import { promptsWords } from './prompts.words';

/** Says how much still fits, only when the end comes near. */
@Component({
  selector: 'tw-room-left',
  host: { 'aria-live': 'polite' },
  template: `
    @if (left() < 0) {
      <p class="tw-now">{{ t().tooLong(-left()) }}</p>
    } @else if (left() < most() / 10) {
      <p class="tw-muted">{{ t().roomLeft(left()) }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    p {
      margin-block-start: 4px;
      font-size: 0.9375rem;
    }
  `,
})
export class RoomLeft {
  readonly text = input.required<string>();
  readonly most = input.required<number>();
  protected readonly t = useWords(promptsWords);
  protected readonly left = computed(() => this.most() - this.text().length);
}
