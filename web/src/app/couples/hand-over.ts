import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Invitation } from '@tweespraak/contracts/couples';
import type { RenewalCode } from '@tweespraak/contracts/identity';
import { formatInstant } from '../ui/format';
import { ScreenLanguage, useWords } from '../ui/words';
import { CopyLine } from './copy-line';
import { invitationsWords } from './invitations.words';

/** What the therapist hands over, on screen once: the link of an invitation and its code, or a code alone. */
@Component({
  selector: 'tw-hand-over',
  imports: [CopyLine, MatButton],
  host: { class: 'tw-stack' },
  templateUrl: './hand-over.html',
})
export class HandOver {
  readonly name = input.required<string>();
  readonly what = input.required<Invitation | RenewalCode>();
  readonly done = output();

  protected readonly t = useWords(invitationsWords);
  protected readonly link = computed(() => {
    const what = this.what();
    return 'link' in what ? what.link : null;
  });
  protected readonly until = computed(() => formatInstant(this.what().expiresAt, this.language.current()));
  private readonly language = inject(ScreenLanguage);
}
