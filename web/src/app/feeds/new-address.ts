import { DOCUMENT } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CopyLine } from '../ui/copy-line/copy-line';
import { useWords } from '../ui/words';
import { calendarWords } from './calendar.words';

/** The address, this once, and how it gets into the calendar that one has. */
@Component({
  selector: 'tw-new-address',
  imports: [CopyLine, MatButton],
  template: `
    <h2>{{ t().yours }}</h2>
    <p>{{ t().yoursText }}</p>
    <a matButton="filled" [href]="subscription()">{{ t().open }}</a>
    <tw-copy-line
      [label]="t().address"
      [value]="address()"
      [wraps]="true"
      [copyWords]="t().copy"
      [copiedWords]="t().copied"
    />
    <dl>
      @for (app of apps; track app) {
        <div>
          <dt>{{ t().how[app].app }}</dt>
          <dd>{{ t().how[app].text }}</dd>
        </div>
      }
    </dl>
    <p class="tw-muted">{{ t().later }}</p>
  `,
  styleUrl: './calendar-page.scss',
})
export class NewAddress {
  /** As the server gave it: from the first slash on. */
  readonly path = input.required<string>();

  protected readonly apps = ['apple', 'google', 'outlook'] as const;
  protected readonly t = useWords(calendarWords);
  private readonly origin = inject(DOCUMENT).location.origin;
  protected readonly address = computed(() => this.origin + this.path());
  /** Calendar apps of Apple and some others open this by themselves. */
  protected readonly subscription = computed(() => this.address().replace(/^https?:/, 'webcal:'));
}
