import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { AccessGrant } from '@tweespraak/contracts/access';
import { useRights } from '../identity/rights';
import { CurrentSession } from '../identity/session';
import { useAttempts } from '../ui/attempt';
import { Confirmation } from '../ui/confirm-dialog/confirmation';
import { Notices } from '../ui/notices/notices';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { ProblemNote } from '../ui/problem/problem-note';
import { Sheet } from '../ui/sheet/sheet';
import { useWords } from '../ui/words';
import { AccessApi } from './access-api';
import { accessWords } from './access.words';
import { GiveTerm, type Term } from './give-term';
import { GrantLine } from './grant-line';
import { MembersApi } from './members-api';

/** Who stands in for a whole caseload: for one's own, and for who manages the practice for anybody's. */
@Component({
  selector: 'tw-substitutes',
  imports: [Failed, GiveTerm, GrantLine, Loading, MatButton, ProblemNote, Sheet],
  templateUrl: './substitutes.html',
  styles: `
    li {
      padding-block: var(--tw-2);
      border-block-start: 1px solid var(--tw-sand);
    }
  `,
})
export class Substitutes {
  protected readonly t = useWords(accessWords);
  protected readonly tries = useAttempts();
  protected readonly giving = signal(false);
  private readonly api = inject(AccessApi);
  protected readonly grants = this.api.substitutes();
  protected readonly members = inject(MembersApi).all();
  private readonly may = useRights();
  private readonly session = inject(CurrentSession);
  private readonly confirmation = inject(Confirmation);
  private readonly notices = inject(Notices);
  private readonly all = computed(() => (this.members.hasValue() ? this.members.value().members : []));
  protected readonly manages = computed(() => this.may('change-roles'));
  /** The caseloads that can be meant. */
  protected readonly whose = computed(() => {
    const me = this.session.viewer()?.accountId;
    return this.all().filter(
      (each) => each.roles.includes('therapist') && (this.manages() || each.id === me),
    );
  });
  protected readonly colleagues = computed(() => {
    const [only, ...more] = this.whose();
    return this.all().filter((each) => more.length > 0 || each.id !== only?.id);
  });

  protected readonly send = async (term: Term): Promise<void> => {
    const { id, accountId, reason, from, until } = term;
    const therapistId = term.therapistId || (this.whose()[0]?.id ?? '');
    this.grants.set(await this.api.giveSubstitute({ id, therapistId, accountId, reason, from, until }));
    this.giving.set(false);
    this.notices.say(this.t().given);
  };

  protected async end({ id, to }: AccessGrant): Promise<void> {
    const { ask, text, yes, no, done } = this.t().end;
    if (!(await this.confirmation.ask({ title: ask(to.name), text, yes, no }))) return;
    if (!(await this.tries.attempt(() => this.api.endSubstitute(id)))) return;
    this.notices.say(done(to.name));
    this.grants.reload();
  }
}
