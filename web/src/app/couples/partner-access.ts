import { Component, computed, ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Invitation, Partner } from '@tweespraak/contracts/couples';
import { useAttempts } from '../ui/attempt';
import { Notices } from '../ui/notices/notices';
import { ProblemNote } from '../ui/problem/problem-note';
import { Sheet } from '../ui/sheet/sheet';
import { ScreenLanguage, useWords } from '../ui/words';
import { accessInWords } from './access-in-words';
import { CouplesApi } from './couples-api';
import { HandOver } from './hand-over';
import { invitationsWords } from './invitations.words';
import { PartnerRecovery } from './partner-recovery';

/** How one partner gets in: the invitation, and for who is in the way back when they cannot sign in any more. */
@Component({
  selector: 'tw-partner-access',
  imports: [HandOver, MatButton, PartnerRecovery, ProblemNote, Sheet],
  templateUrl: './partner-access.html',
  styleUrl: './partner-access.scss',
})
export class PartnerAccess {
  readonly coupleId = input.required<string>();
  readonly partner = input.required<Partner>();
  /** What the partner is called as long as they have no name here. */
  readonly name = input.required<string>();
  /** In the archive nobody is invited. */
  readonly closed = input(false);
  readonly changed = output();

  protected readonly t = useWords(invitationsWords);
  protected readonly handingOver = signal<Invitation | null>(null);
  protected readonly tries = useAttempts();
  protected readonly state = computed(() =>
    accessInWords(this.partner(), this.language.current(), this.t().state),
  );
  protected readonly isOpen = computed(() => this.partner().invitation.state === 'open');
  private readonly inviting = viewChild('inviting', { read: ElementRef<HTMLElement> });
  private readonly api = inject(CouplesApi);
  private readonly notices = inject(Notices);
  private readonly language = inject(ScreenLanguage);

  protected invite(): Promise<boolean> {
    return this.tries.attempt(async () =>
      this.handingOver.set(await this.api.invitePartner(this.coupleId(), this.partner().side)),
    );
  }

  protected revoke(): Promise<boolean> {
    return this.tries.attempt(async () => {
      await this.api.revokeInvitation(this.coupleId(), this.partner().side);
      this.notices.say(this.t().revoked);
      // The button that was pressed goes away.
      this.inviting()?.nativeElement.focus();
      this.changed.emit();
    });
  }

  // Only now is the file read again: while the code is on screen nothing may take it away.
  protected handedOver(): void {
    this.handingOver.set(null);
    this.changed.emit();
  }
}
