import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Partner } from '@tweespraak/contracts/couples';
import type { Recovery } from '@tweespraak/contracts/recoveries';
import { useAttempts } from '../ui/attempt';
import { Confirmation } from '../ui/confirm-dialog/confirmation';
import { formatInstant } from '../ui/format';
import { Notices } from '../ui/notices/notices';
import { ProblemNote } from '../ui/problem/problem-note';
import { Sheet } from '../ui/sheet/sheet';
import { ScreenLanguage, useWords } from '../ui/words';
import { CouplesApi } from './couples-api';
import { HandOver } from './hand-over';
import { recoveriesWords } from './recoveries.words';

/** For a partner who cannot sign in any more: a link and a code to hand over, and afterwards whether it was them. */
@Component({
  selector: 'tw-partner-recovery',
  imports: [HandOver, MatButton, ProblemNote, Sheet],
  templateUrl: './partner-recovery.html',
  styleUrl: './partner-recovery.scss',
})
export class PartnerRecovery {
  readonly coupleId = input.required<string>();
  readonly partner = input.required<Partner>();
  readonly name = input.required<string>();
  /** In the archive nobody is let in anew. */
  readonly closed = input(false);
  readonly changed = output();

  protected readonly t = useWords(recoveriesWords);
  protected readonly tries = useAttempts();
  protected readonly handingOver = signal<Recovery | null>(null);
  protected readonly isOpen = computed(() => this.partner().recovery.state === 'open');
  protected readonly sentence = computed(() => {
    const { state, expiresAt } = this.partner().recovery;
    const words = this.t().state;
    if (state !== 'open') return words[state];
    return words.open(expiresAt ? formatInstant(expiresAt, this.language.current()) : '');
  });
  private readonly api = inject(CouplesApi);
  private readonly confirmation = inject(Confirmation);
  private readonly notices = inject(Notices);
  private readonly language = inject(ScreenLanguage);

  protected begin(): Promise<boolean> {
    return this.tries.attempt(async () =>
      this.handingOver.set(await this.api.beginRecovery(this.coupleId(), this.partner().side)),
    );
  }

  protected revoke(): Promise<boolean> {
    return this.tries.attempt(async () => {
      await this.api.revokeRecovery(this.coupleId(), this.partner().side);
      this.isDone(this.t().revoked);
    });
  }

  protected async confirm(): Promise<void> {
    const { sure, sureText, yes, no, done } = this.t().unconfirmed;
    const name = this.name();
    const question = { title: sure(name), text: sureText(name), yes: yes(name), no };
    if (!(await this.confirmation.ask(question))) return;
    await this.tries.attempt(async () => {
      await this.api.confirmRecovery(this.coupleId(), this.partner().side);
      this.isDone(done(name));
    });
  }

  // Only now is the file read again: while the code is on screen nothing may take it away.
  protected handedOver(): void {
    if (this.handingOver() === null) return;
    this.handingOver.set(null);
    this.changed.emit();
  }

  private isDone(words: string): void {
    this.notices.say(words);
    this.changed.emit();
  }
}
