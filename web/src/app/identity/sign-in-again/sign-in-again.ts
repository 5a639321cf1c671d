import { Component, inject } from '@angular/core';
import { SignInAgainForm } from './sign-in-again-form';
import { SigningInAgain } from './signing-in-again';

/** Where signing in again appears; the frame of the app holds one. */
@Component({
  selector: 'tw-sign-in-again',
  imports: [SignInAgainForm],
  template: `
    @if (again.asking()) {
      @defer (on immediate) {
        <tw-sign-in-again-form />
      }
    }
  `,
})
export class SignInAgain {
  protected readonly again = inject(SigningInAgain);
}
