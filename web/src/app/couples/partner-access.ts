import { Component, computed, ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Invitation, Partner } from '@tweespraak/contracts/couples';
import type { RenewalCode } from '@tweespraak/contracts/identity';
import { Notices } from '../ui/notices/notices';
import { ProblemNote } from '../ui/problem/problem-note';
import { Sheet } from '../ui/sheet/sheet';
import { ScreenLanguage, useWords } from '../ui/words';
import { accessInWords } from './access-in-words';
import { CouplesApi } from './couples-api';
import { HandOver } from './hand-over';
import { invitationsWords } from './invitations.words';

/** How one partner gets in: the state of the invitation, and what the therapist can do about it. */
@Component({
  selector: 'tw-partner-access',
  imports: [HandOver, MatButton, ProblemNote, Sheet],
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
  protected readonly handingOver = signal<Invitation | RenewalCode | null>(null);
  protected readonly failed = signal<unknown>(null);
  protected readonly state = computed(() =>
    accessInWords(this.partner(), this.language.current(), this.t().state),
  );
  protected readonly isOpen = computed(() => this.partner().invitation.state === 'open');
  protected readonly sheetTitle = computed(() => {
    const words = this.t().handOver;
    return this.partner().joinedAt ? words.passwordTitle(this.name()) : words.invitationTitle(this.name());
  });
  private readonly inviting = viewChild('inviting', { read: ElementRef<HTMLElement> });
  private isBusy = false;
  private readonly api = inject(CouplesApi);
  private readonly notices = inject(Notices);
  private readonly language = inject(ScreenLanguage);

  protected invite(): Promise<void> {
    return this.attempt(async () =>
      this.handingOver.set(await this.api.invitePartner(this.coupleId(), this.partner().side)),
    );
  }

  protected makePasswordCode(): Promise<void> {
    return this.attempt(async () =>
      this.handingOver.set(await this.api.makePasswordCode(this.coupleId(), this.partner().side)),
    );
  }

  protected revoke(): Promise<void> {
    return this.attempt(async () => {
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

  private async attempt(action: () => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.failed.set(null);
    try {
      await action();
    } catch (error) {
      this.failed.set(error);
    } finally {
      this.isBusy = false;
    }
  }
}
