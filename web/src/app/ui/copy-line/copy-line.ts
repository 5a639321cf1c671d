import { Component, type ElementRef, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../icon/icon';
import { useWords } from '../words';
import { copyLineWords } from './copy-line.words';

let count = 0;

/** Something to hand over, with a button that copies it; where copying is not allowed it is selected instead. */
@Component({
  selector: 'tw-copy-line',
  imports: [Icon, MatButton],
  template: `
    <label [for]="id">{{ label() }}</label>
    <div class="line">
      @if (wraps()) {
        <textarea #text [id]="id" readonly rows="2" (focus)="select()">{{ value() }}</textarea>
      } @else {
        <input #text [id]="id" readonly [class.large]="large()" [value]="value()" (focus)="select()" />
      }
      <button matButton="outlined" type="button" (click)="copy()">
        <tw-icon name="copy" /> {{ copyWords() }}
      </button>
    </div>
    <p class="tw-muted" aria-live="polite">{{ outcome() }}</p>
  `,
  styleUrl: './copy-line.scss',
})
export class CopyLine {
  readonly label = input.required<string>();
  readonly value = input.required<string>();
  readonly copyWords = input.required<string>();
  readonly copiedWords = input.required<string>();
  /** A code is read aloud, so it is written large. */
  readonly large = input(false);
  /** A key is typed over, so all of it has to be seen. */
  readonly wraps = input(false);

  protected readonly t = useWords(copyLineWords);
  protected readonly id = `copy-${++count}`;
  protected readonly outcome = signal('');
  private readonly text = viewChild.required<ElementRef<HTMLInputElement | HTMLTextAreaElement>>('text');

  protected async copy(): Promise<void> {
    this.outcome.set('');
    try {
      await navigator.clipboard.writeText(this.value());
      this.outcome.set(this.copiedWords());
    } catch {
      this.select();
      this.outcome.set(this.t().copyByHand);
    }
  }

  protected select(): void {
    this.text().nativeElement.select();
  }
}
