import { Component } from '@angular/core';

/** A page before someone is in: a sheet from a notebook. */
@Component({
  selector: 'tw-front-page',
  template: `
    <main>
      <svg viewBox="0 0 74 38" width="74" height="38" aria-hidden="true">
        <g class="a">
          <circle cx="19" cy="19" r="16" />
          <path d="M19 3a16 16 0 0 0 0 32z" />
        </g>
        <g class="b">
          <circle cx="55" cy="19" r="16" />
          <path d="M55 3a16 16 0 0 1 0 32z" />
        </g>
      </svg>
      <ng-content />
    </main>
  `,
  styleUrl: './front-page.scss',
})
export class FrontPage {}
