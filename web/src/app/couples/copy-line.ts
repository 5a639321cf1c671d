import { Component, type ElementRef, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../ui/icon/icon';
import { useWords } from '../ui/words';
import { invitationsWords } from './invitations.words';

let count = 0;

/** Something to hand over, with a button that copies it; where copying is not allowed it is selected instead. */
@Component({
  selector: 'tw-copy-line',
  imports: [Icon, MatButton],
  template: `
    <label [for]="id">{{ label() }}</label>
    <div class="line">
      <input #text [id]="id" readonly [class.large]="large()" [value]="value()" (focus)="text.select()" />
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

  protected readonly t = useWords(invitationsWords);
  protected readonly id = `copy-${++count}`;
  protected readonly outcome = signal('');
  private readonly text = viewChild.required<ElementRef<HTMLInputElement>>('text');

  protected async copy(): Promise<void> {
    this.outcome.set('');
    try {
      await navigator.clipboard.writeText(this.value());
      this.outcome.set(this.copiedWords());
    } catch {
      this.text().nativeElement.select();
      this.outcome.set(this.t().handOver.copyByHand);
    }
  }
}
