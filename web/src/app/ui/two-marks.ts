import { Component } from '@angular/core';

/** The marks of the two compartments, turned to each other. */
@Component({
  selector: 'tw-two-marks',
  host: { 'aria-hidden': 'true' },
  template: `
    <svg viewBox="0 0 74 38">
      <g class="a">
        <circle cx="19" cy="19" r="16" />
        <path d="M19 3a16 16 0 0 0 0 32z" />
      </g>
      <g class="b">
        <circle cx="55" cy="19" r="16" />
        <path d="M55 3a16 16 0 0 1 0 32z" />
      </g>
    </svg>
  `,
  styles: `
    :host {
      display: block;
      inline-size: 74px;
    }
    svg {
      display: block;
    }
    .a {
      color: var(--tw-ochre);
    }
    .b {
      color: var(--tw-lake);
    }
    circle {
      fill: none;
      stroke: currentcolor;
      stroke-width: 2.5;
    }
    path {
      fill: currentcolor;
    }
  `,
})
export class TwoMarks {}
