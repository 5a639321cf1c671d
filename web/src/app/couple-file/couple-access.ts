import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import type { AccessGrant } from '@tweespraak/contracts/access';
import type { Couple } from '@tweespraak/contracts/couples';
import type { Right } from '@tweespraak/domain/access';
import { useRightsWith } from '../identity/rights';
import { CurrentSession } from '../identity/session';
import { AccessApi } from '../practice/access-api';
import { accessWords } from '../practice/access.words';
import { GiveTerm, type Term } from '../practice/give-term';
import { GrantLine } from '../practice/grant-line';
import { MembersApi } from '../practice/members-api';
import { useAttempts } from '../ui/attempt';
import { Confirmation } from '../ui/confirm-dialog/confirmation';
import { Notices } from '../ui/notices/notices';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { ProblemNote } from '../ui/problem/problem-note';
import { Sheet } from '../ui/sheet/sheet';
import { useWords } from '../ui/words';

/** Who among the professionals has this couple: its therapists, and who got access for a time. */
@Component({
  selector: 'tw-couple-access',
  imports: [Failed, GiveTerm, GrantLine, Loading, MatButton, ProblemNote, Sheet],
  templateUrl: './couple-access.html',
  styles: `
    :host {
      display: block;
      max-inline-size: 48rem;
      margin-block-start: var(--tw-1);
    }

    summary {
      min-block-size: 48px;
      padding-block: 12px;
      cursor: pointer;
    }

    h2 {
      display: inline;
      margin-inline-end: var(--tw-1);
      font-family: var(--tw-sans);
      font-size: 0.9375rem;
      letter-spacing: 0;
    }

    summary span {
      font-size: 0.9375rem;
    }

    li {
      padding-block: 12px;
      border-block-start: 1px solid var(--tw-sand);
    }
  `,
})
export class CoupleAccess {
  readonly couple = input.required<Couple>();

  protected readonly t = useWords(accessWords);
  protected readonly tries = useAttempts();
  protected readonly open = signal<'give' | 'handOver' | null>(null);
  protected readonly heir = signal('');
  protected readonly title = computed(() =>
    this.open() === 'handOver' ? this.t().couple.handOverTitle : this.t().couple.give,
  );
  private readonly api = inject(AccessApi);
  protected readonly access = this.api.ofCouple(() => this.couple().id);
  /** Who they are at a glance, before it is opened. */
  protected readonly names = computed(() => {
    const given = this.access.hasValue() ? this.access.value().grants : [];
    const readers = given.map(({ to, role }) =>
      this.t().couple.as(to.name, this.t().role[role].toLowerCase()),
    );
    return [...this.couple().therapists.map(({ name }) => name), ...new Set(readers)].join(', ');
  });
  protected readonly members = inject(MembersApi).all();
  private readonly session = inject(CurrentSession);
  private readonly confirmation = inject(Confirmation);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  protected readonly colleagues = computed(() => {
    const me = this.session.viewer()?.accountId;
    return this.members.hasValue() ? this.members.value().members.filter((each) => each.id !== me) : [];
  });
  protected readonly heirs = computed(() =>
    this.colleagues().filter((each) => each.roles.includes('therapist')),
  );

  private readonly mayWith = useRightsWith();

  protected may(right: Right): boolean {
    return this.mayWith(this.couple().relation, right);
  }

  protected readonly give = async ({ therapistId: _, ...given }: Term): Promise<void> => {
    this.access.set(await this.api.give(this.couple().id, given));
    this.open.set(null);
    this.notices.say(this.t().given);
  };

  protected async end({ id, to }: AccessGrant): Promise<void> {
    const { ask, text, yes, no, done } = this.t().end;
    if (!(await this.confirmation.ask({ title: ask(to.name), text, yes, no }))) return;
    if (!(await this.tries.attempt(() => this.api.end(this.couple().id, id)))) return;
    this.notices.say(done(to.name));
    this.access.reload();
  }

  /** From then on this page is no longer theirs to see. */
  protected async handOver(): Promise<void> {
    const to = this.heirs().find((each) => each.id === this.heir());
    if (!to) return;
    const { id } = this.couple();
    if (!(await this.tries.attempt(() => this.api.handOver(id, to.id)))) return;
    this.notices.say(this.t().couple.handedOver(to.name));
    await this.router.navigateByUrl('/caseload');
  }
}
