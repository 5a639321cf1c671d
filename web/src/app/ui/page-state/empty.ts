import { Component, input } from '@angular/core';

/** An empty page says what will be here; the one next step is put inside. */
@Component({
  selector: 'tw-empty',
  template: `
    <h2>{{ title() }}</h2>
    <ng-content />
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      gap: var(--tw-2);
      padding: var(--tw-4) var(--tw-3);
      border: 1px dashed var(--tw-line);
      border-radius: 12px;
    }
  `,
})
export class Empty {
  readonly title = input.required<string>();
}
