import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OpenRequest } from '@tweespraak/contracts/persons';
import { useRights } from '../identity/rights';
import { useAttempts } from '../ui/attempt';
import { Confirmation } from '../ui/confirm-dialog/confirmation';
import { formatDay } from '../ui/format';
import { dayOf } from '../ui/local-time';
import { Notices } from '../ui/notices/notices';
import { ProblemNote } from '../ui/problem/problem-note';
import { ScreenLanguage, useWords } from '../ui/words';
import { useErasing } from './erasing';
import { erasingWords } from './erasing.words';
import { openRequestsWords } from './open-requests.words';
import { PersonsApi } from './persons-api';

/**
 * What partners asked and nobody answered yet; shows nothing where there is nothing. A therapist answers in the couple
 * file; whoever manages the practice cannot open that, and answers here.
 */
@Component({
  selector: 'tw-open-requests',
  imports: [ProblemNote, RouterLink],
  templateUrl: './open-requests.html',
  styles: `
    section {
      max-inline-size: 48rem;
      margin-block: var(--tw-3) var(--tw-4);
    }
    li {
      padding-block: 12px;
      border-block-start: 1px solid var(--tw-sand);
    }
    h2 {
      margin-block-end: var(--tw-1);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--tw-2);
    }
  `,
})
export class OpenRequests {
  protected readonly t = useWords(openRequestsWords);
  protected readonly erasing = useWords(erasingWords);
  protected readonly may = useRights();
  protected readonly tries = useAttempts();
  private readonly api = inject(PersonsApi);
  private readonly read = this.api.requests();
  protected readonly requests = computed(() => (this.read.hasValue() ? this.read.value().requests : []));
  private readonly askToErase = useErasing();
  private readonly confirmation = inject(Confirmation);
  private readonly notices = inject(Notices);
  private readonly language = inject(ScreenLanguage).current;

  protected day(instant: string): string {
    return formatDay(dayOf(instant), this.language());
  }

  protected nameOf({ name }: OpenRequest): string {
    return name ?? this.t().someone;
  }

  protected async erase(request: OpenRequest): Promise<void> {
    const termYears = this.read.hasValue() ? this.read.value().termYears : 0;
    const erase = await this.askToErase({ ...request, name: this.nameOf(request), termYears });
    if (erase) await this.answer(erase, this.erasing().done);
  }

  protected async decline(request: OpenRequest): Promise<void> {
    const { declineAsk, declineText, declineYes, declineNo, declined } = this.t();
    const title = declineAsk(this.nameOf(request));
    if (!(await this.confirmation.ask({ title, text: declineText, yes: declineYes, no: declineNo }))) return;
    const { coupleId, side, kind } = request;
    await this.answer(() => this.api.decline(coupleId, side, kind), declined);
  }

  private async answer(answering: () => Promise<void>, done: string): Promise<void> {
    if (!(await this.tries.attempt(answering))) return;
    this.notices.say(done);
    this.read.reload();
  }
}
