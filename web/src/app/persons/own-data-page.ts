import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { RequestKind } from '@tweespraak/contracts/persons';
import { CurrentSession } from '../identity/session';
import { useAttempts } from '../ui/attempt';
import { Confirmation } from '../ui/confirm-dialog/confirmation';
import { formatDay } from '../ui/format';
import { Icon } from '../ui/icon/icon';
import { dayOf } from '../ui/local-time';
import { Notices } from '../ui/notices/notices';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { PlaceLink } from '../ui/place-link/place-link';
import { ProblemNote } from '../ui/problem/problem-note';
import { ScreenLanguage, useWords } from '../ui/words';
import { ownDataWords } from './own-data.words';
import { PersonsApi } from './persons-api';

/** What is kept of a partner and what they may say about it: a copy, consent, erasing, parting. */
@Component({
  selector: 'tw-own-data-page',
  imports: [Failed, Icon, Loading, MatButton, PlaceLink, ProblemNote, RouterLink],
  templateUrl: './own-data-page.html',
  styleUrl: './own-data-page.scss',
})
export class OwnDataPage {
  protected readonly t = useWords(ownDataWords);
  protected readonly session = inject(CurrentSession);
  private readonly api = inject(PersonsApi);
  private readonly confirmation = inject(Confirmation);
  private readonly notices = inject(Notices);
  private readonly language = inject(ScreenLanguage).current;
  protected readonly consents = this.api.consents();
  protected readonly rights = this.api.rights();
  protected readonly tries = useAttempts();
  protected readonly newest = computed(() =>
    this.consents.hasValue() ? this.consents.value().records.at(-1) : undefined,
  );

  protected day(instant: string | null | undefined): string {
    return instant ? formatDay(dayOf(instant), this.language()) : '';
  }

  /** The newest question of this kind, as long as it was not taken back. */
  protected request(kind: RequestKind) {
    const all = this.rights.hasValue() ? this.rights.value().requests : [];
    const newest = all.find((each) => each.kind === kind);
    return newest && newest.answer !== 'taken-back' ? newest : undefined;
  }

  protected give(version: string): Promise<void> {
    return this.attempt(async () => this.consents.set(await this.api.giveConsent(version)));
  }

  protected async withdraw(): Promise<void> {
    const { ask, askText, yes, no } = this.t().consent;
    if (await this.confirmation.ask({ title: ask, text: askText, yes, no }))
      await this.attempt(async () => this.consents.set(await this.api.withdrawConsent()));
  }

  /** What cannot be undone later is asked twice. */
  protected async askErasure(): Promise<void> {
    const { sure, sureText, yes, really, reallyText, yesReally, no } = this.t().erasure;
    if (
      (await this.confirmation.ask({ title: sure, text: sureText, yes, no })) &&
      (await this.confirmation.ask({ title: really, text: reallyText, yes: yesReally, no }))
    )
      await this.attempt(async () => this.rights.set(await this.api.ask('erasure')));
  }

  protected async askSeparation(): Promise<void> {
    const { sure, sureText, yes, no } = this.t().separation;
    if (await this.confirmation.ask({ title: sure, text: sureText, yes, no }))
      await this.attempt(async () => this.rights.set(await this.api.ask('separation')));
  }

  protected takeBack(kind: RequestKind): Promise<void> {
    return this.attempt(async () => this.rights.set(await this.api.takeBack(kind)));
  }

  private async attempt(action: () => Promise<void>): Promise<void> {
    if (await this.tries.attempt(action)) this.notices.say(this.t().consent.saved);
  }
}
