import { Component, computed, type ElementRef, inject, input, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { OwnSecurity } from '@tweespraak/contracts/own-security';
import { useAttempts } from '../../ui/attempt';
import { formatInstant } from '../../ui/format';
import { Notices } from '../../ui/notices/notices';
import { ProblemNote } from '../../ui/problem/problem-note';
import { ScreenLanguage, useWords } from '../../ui/words';
import { SecurityApi } from './security-api';
import { securityWords } from './security.words';

/** The devices on which one is signed in now; each can be signed out from here. */
@Component({
  selector: 'tw-own-sign-ins',
  imports: [MatButton, ProblemNote],
  templateUrl: './own-sign-ins.html',
  styleUrl: './own-part.scss',
})
export class OwnSignIns {
  readonly signIns = input.required<OwnSecurity['signIns']>();
  readonly changed = output();

  protected readonly t = useWords(securityWords);
  protected readonly tries = useAttempts();
  /** Here first, then by last use. */
  protected readonly sorted = computed(() =>
    this.signIns().toSorted(
      (one, other) =>
        Number(other.current) - Number(one.current) || (one.lastSeenAt < other.lastSeenAt ? 1 : -1),
    ),
  );
  protected readonly areElsewhere = computed(() => this.signIns().some(({ current }) => !current));
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly api = inject(SecurityApi);
  private readonly notices = inject(Notices);
  private readonly language = inject(ScreenLanguage);

  protected when(instant: string): string {
    return formatInstant(instant, this.language.current());
  }

  protected async signOut(id: string): Promise<void> {
    if (await this.tries.attempt(() => this.api.signOut(id))) this.isDone(this.t().signIns.signedOut);
  }

  protected async signOutOthers(): Promise<void> {
    if (await this.tries.attempt(() => this.api.signOutOthers()))
      this.isDone(this.t().signIns.everywhereDone);
  }

  private isDone(words: string): void {
    this.notices.say(words);
    // The button that was pressed goes away.
    this.heading().nativeElement.focus();
    this.changed.emit();
  }
}
