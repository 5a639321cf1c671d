import { Component, inject } from '@angular/core';
import { Sheet } from '../../ui/sheet/sheet';
import { useWords } from '../../ui/words';
import { FreshFactorForm } from './fresh-factor-form';
import { PinForm } from './pin-form';
import { FreshFactor, OwnPin } from './proofs';
import { proofsWords } from './proofs.words';

/** Over whatever is on screen, which stays as it was: what is asked, and then what waited goes on. */
@Component({
  selector: 'tw-proof-sheets',
  imports: [FreshFactorForm, PinForm, Sheet],
  template: `
    <tw-sheet
      [title]="t().fresh.title"
      [open]="fresh.asking()"
      (openChange)="fresh.asking() && fresh.settle(false)"
    >
      @if (fresh.asking()) {
        <tw-fresh-factor-form />
      }
    </tw-sheet>
    @if (pin.asking()) {
      <tw-pin-form />
    }
  `,
})
export class ProofSheets {
  protected readonly t = useWords(proofsWords);
  protected readonly fresh = inject(FreshFactor);
  protected readonly pin = inject(OwnPin);
}
