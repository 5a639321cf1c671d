import { Component, input } from '@angular/core';
import type { Stone } from '@tweespraak/contracts/rituals';

/** One stone around the origin of the drawing: its shape alone says what it is, the colour only helps. */
@Component({
  selector: '[twStoneShape]',
  template: `
    @switch (state()) {
      @case ('skipped') {
        <svg:line class="dash" x1="-6" x2="6" y1="0" y2="0" />
      }
      @case ('missed') {
        <svg:circle class="dot" r="2.5" />
      }
      @default {
        <svg:ellipse rx="9.5" ry="7.5" />
      }
    }
  `,
  styles: `
    ellipse {
      stroke: var(--tw-moss);
      stroke-width: 2.5;
      fill: var(--tw-moss);
    }
    :host(.forgiven) ellipse {
      fill: var(--tw-surface);
    }
    :host(.open) ellipse {
      fill: var(--tw-surface);
      stroke: var(--tw-muted);
      stroke-width: 1;
      stroke-dasharray: 3 2.5;
    }
    .dash {
      stroke: var(--tw-muted);
      stroke-width: 2.5;
      stroke-linecap: round;
    }
    .dot {
      fill: var(--tw-muted);
    }
    @media (forced-colors: active) {
      ellipse {
        stroke: CanvasText;
        fill: CanvasText;
      }
      :host(.forgiven) ellipse,
      :host(.open) ellipse {
        fill: Canvas;
      }
      .dash {
        stroke: CanvasText;
      }
      .dot {
        fill: CanvasText;
      }
    }
  `,
  host: { '[class]': 'state()' },
})
export class StoneShape {
  readonly state = input.required<Stone['state']>({ alias: 'twStoneShape' });
}
