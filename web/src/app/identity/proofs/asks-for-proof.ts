import { Component, inject } from '@angular/core';
import { ProofSheets } from './proof-sheets';
import { FreshFactor, OwnPin } from './proofs';

/** Where the questions appear; the frame of the app holds one, and fetches them when one is first asked. */
@Component({
  selector: 'tw-asks-for-proof',
  imports: [ProofSheets],
  template: `
    @defer (when fresh.asking() || pin.asking()) {
      <tw-proof-sheets />
    }
  `,
})
export class AsksForProof {
  protected readonly fresh = inject(FreshFactor);
  protected readonly pin = inject(OwnPin);
}
