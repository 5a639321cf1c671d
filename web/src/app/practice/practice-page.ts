import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Members } from '@tweespraak/contracts/members';
import { useRights } from '../identity/rights';
import { OpenRequests } from '../persons/open-requests';
import { useAttempts } from '../ui/attempt';
import { formatDay, formatInstant } from '../ui/format';
import { Icon } from '../ui/icon/icon';
import { dayOf } from '../ui/local-time';
import { Notices } from '../ui/notices/notices';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { ProblemNote } from '../ui/problem/problem-note';
import { Sheet } from '../ui/sheet/sheet';
import { ScreenLanguage, useWords } from '../ui/words';
import { accessWords } from './access.words';
import { InviteColleague } from './invite-colleague';
import { MemberEntry } from './member-entry';
import { MembersApi } from './members-api';
import { useRoleNames } from './name-roles';
import { practiceWords } from './practice.words';
import { Substitutes } from './substitutes';

/** Who works in the practice and what each may do: for who manages it. */
@Component({
  selector: 'tw-practice-page',
  imports: [
    Failed,
    Icon,
    InviteColleague,
    Loading,
    MatButton,
    MemberEntry,
    OpenRequests,
    ProblemNote,
    RouterLink,
    Sheet,
    Substitutes,
  ],
  templateUrl: './practice-page.html',
  styleUrl: './practice-page.scss',
})
export class PracticePage {
  protected readonly t = useWords(practiceWords);
  protected readonly access = useWords(accessWords);
  protected readonly may = useRights();
  protected readonly roleNames = useRoleNames();
  protected readonly tries = useAttempts();
  protected readonly inviting = signal(false);
  protected readonly invitedName = signal('');
  protected readonly sheetTitle = computed(() => {
    const [{ title, handOver }, name] = [this.t().inviting, this.invitedName()];
    return name ? handOver(name) : title;
  });
  private readonly api = inject(MembersApi);
  protected readonly members = this.api.all();
  private readonly notices = inject(Notices);
  private readonly language = inject(ScreenLanguage).current;

  protected stateOf({ state, expiresAt }: Members['invited'][number]): string {
    const words = this.t().invited;
    return state === 'open' ? words.open(formatInstant(expiresAt, this.language())) : words[state];
  }

  protected day(instant: string): string {
    return formatDay(dayOf(instant), this.language());
  }

  protected async revoke(invitationId: string): Promise<void> {
    if (!(await this.tries.attempt(() => this.api.revoke(invitationId)))) return;
    this.notices.say(this.t().invited.isRevoked);
    this.members.reload();
  }

  // Only now is the list read again: while the code is on screen nothing may take it away.
  protected handedOver(): void {
    this.inviting.set(false);
    this.invitedName.set('');
    this.members.reload();
  }
}
