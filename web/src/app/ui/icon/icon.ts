import { Component, computed, input } from '@angular/core';
import { symbols, type IconName } from './symbols';

/** A small picture beside a word; it says nothing to a screen reader because the word does. */
@Component({
  selector: 'tw-icon',
  host: { 'aria-hidden': 'true' },
  template: `
    <svg viewBox="0 -960 960 960" fill="currentColor" focusable="false"><path [attr.d]="path()" /></svg>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      inline-size: 1.4em;
      block-size: 1.4em;
      vertical-align: -0.35em;
    }
    svg {
      inline-size: 100%;
      block-size: 100%;
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly path = computed(() => symbols[this.name()]);
}
