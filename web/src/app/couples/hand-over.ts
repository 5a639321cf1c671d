import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Invitation } from '@tweespraak/contracts/couples';
import { CopyLine } from '../ui/copy-line/copy-line';
import { formatInstant } from '../ui/format';
import { ScreenLanguage, useWords } from '../ui/words';
import { invitationsWords } from './invitations.words';

/** What the therapist hands over, on screen once: a link, and the code that opens it. */
@Component({
  selector: 'tw-hand-over',
  imports: [CopyLine, MatButton],
  host: { class: 'tw-stack' },
  templateUrl: './hand-over.html',
})
export class HandOver {
  /** What the two are for, and how to give them. */
  readonly text = input.required<string>();
  readonly what = input.required<Invitation>();
  readonly done = output();

  protected readonly t = useWords(invitationsWords);
  protected readonly until = computed(() => formatInstant(this.what().expiresAt, this.language.current()));
  private readonly language = inject(ScreenLanguage);
}
