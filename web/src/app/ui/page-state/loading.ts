import { Component, computed, input } from '@angular/core';
import { useWords } from '../words';
import { pageStateWords } from './page-state.words';

/** The shape of what comes: some lines of text, sheets of paper, or the rows of a table. */
@Component({
  selector: 'tw-loading',
  host: { role: 'status' },
  template: `
    <span class="visually-hidden">{{ t().loading }}</span>
    <div aria-hidden="true" [class]="shape()">
      @for (width of widths(); track $index) {
        <div class="part" [style.inline-size.%]="width"></div>
      }
    </div>
  `,
  styleUrl: './loading.scss',
})
export class Loading {
  readonly shape = input<'lines' | 'sheets' | 'rows'>('sheets');
  readonly count = input(3);
  protected readonly t = useWords(pageStateWords);
  protected readonly widths = computed(() =>
    Array.from({ length: this.count() }, (_, index) =>
      this.shape() === 'lines' ? [92, 78, 85, 60][index % 4] : 100,
    ),
  );
}
