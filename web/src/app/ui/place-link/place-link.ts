import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../icon/icon';

/** A way to another page, with what one finds there. */
@Component({
  selector: 'tw-place-link',
  imports: [Icon, RouterLink],
  template: `
    <a [routerLink]="to()">
      <span>
        <strong>{{ title() }}</strong> <span>{{ text() }}</span>
      </span>
      <tw-icon name="next" />
    </a>
  `,
  styleUrl: './place-link.scss',
})
export class PlaceLink {
  readonly to = input.required<string>();
  readonly title = input.required<string>();
  readonly text = input.required<string>();
}
