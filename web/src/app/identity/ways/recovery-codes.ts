import { Component, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../../ui/icon/icon';
import { useWords } from '../../ui/words';
import { recoveryCodesWords } from './recovery-codes.words';

/** Shown once: to keep as a file, on paper or in a safe place. What is kept names neither the product nor anybody. */
@Component({
  selector: 'tw-recovery-codes',
  imports: [Icon, MatButton],
  templateUrl: './recovery-codes.html',
  styleUrl: './recovery-codes.scss',
})
export class RecoveryCodes {
  readonly codes = input.required<readonly string[]>();
  readonly kept = output();

  protected readonly t = useWords(recoveryCodesWords);
  protected readonly outcome = signal('');

  protected async copy(): Promise<void> {
    const text = this.codes().join('\n');
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    this.outcome.set(copied ? this.t().copied : this.t().copyByHand);
  }

  protected download(): void {
    const text = [this.t().inFile, '', ...this.codes(), ''].join('\r\n');
    const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'codes.txt';
    link.click();
    // Some browsers begin to read only after the click.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    this.outcome.set(this.t().downloaded);
  }

  protected print(): void {
    globalThis.print();
  }
}
