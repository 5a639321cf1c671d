import { Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { Field } from '../../ui/field/field';
import { useWords } from '../../ui/words';
import { identityWords } from '../identity.words';

/** The sign-in name that somebody chooses for an account. */
@Component({
  selector: 'tw-sign-in-name-field',
  imports: [Field, FormField],
  template: `
    <tw-field [label]="t().signInName" [hint]="t().signInNameHint" [words]="faults()">
      <input [formField]="field()" autocomplete="username" autocapitalize="none" spellcheck="false" />
    </tw-field>
  `,
})
export class SignInNameField {
  readonly field = input.required<FieldTree<string>>();

  protected readonly t = useWords(identityWords);
  protected readonly faults = computed(() => {
    const { signInNameFault, signInNameTaken } = this.t();
    return { invalid_format: signInNameFault, sign_in_name_taken: signInNameTaken };
  });
}
