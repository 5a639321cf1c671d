import { Component, input } from '@angular/core';
import type { Quadrant } from '@tweespraak/library/feelings';

/** Four squares of which one is filled: to the right is pleasant, up is much energy. Always beside a word. */
@Component({
  selector: 'tw-quadrant-mark',
  host: { 'aria-hidden': 'true', '[class]': 'quadrant()' },
  template: `<i></i><i></i><i></i><i></i>`,
  styles: `
    :host {
      display: inline-grid;
      flex: none;
      grid-template-columns: 9px 9px;
      gap: 2px;
    }
    i {
      block-size: 9px;
      border: 1px solid currentcolor;
      border-radius: 2px;
      opacity: 0.55;
    }
    :host(.unpleasant-lively) i:nth-child(1),
    :host(.pleasant-lively) i:nth-child(2),
    :host(.unpleasant-calm) i:nth-child(3),
    :host(.pleasant-calm) i:nth-child(4) {
      background: currentcolor;
      forced-color-adjust: none;
      opacity: 1;
      print-color-adjust: exact;
    }
  `,
})
export class QuadrantMark {
  readonly quadrant = input.required<Quadrant>();
}
