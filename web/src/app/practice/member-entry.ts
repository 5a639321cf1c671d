import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { Member } from '@tweespraak/contracts/members';
import type { Recovery } from '@tweespraak/contracts/recoveries';
import { HandOver } from '../couples/hand-over';
import { useRights } from '../identity/rights';
import { CurrentSession } from '../identity/session';
import { useAttempts } from '../ui/attempt';
import { Confirmation } from '../ui/confirm-dialog/confirmation';
import { Notices } from '../ui/notices/notices';
import { ProblemNote } from '../ui/problem/problem-note';
import { problemOf } from '../ui/problems';
import { Sheet } from '../ui/sheet/sheet';
import { useWords } from '../ui/words';
import { ChangeRoles } from './change-roles';
import { EndMembership } from './end-membership';
import { MembersApi } from './members-api';
import { useRoleNames } from './name-roles';
import { practiceWords } from './practice.words';

/** One colleague: what they are, and what the owner can do about it. */
@Component({
  selector: 'tw-member-entry',
  imports: [ChangeRoles, EndMembership, HandOver, ProblemNote, Sheet],
  templateUrl: './member-entry.html',
  styleUrl: './member-entry.scss',
})
export class MemberEntry {
  readonly member = input.required<Member>();
  readonly members = input.required<readonly Member[]>();
  readonly changed = output();

  protected readonly t = useWords(practiceWords);
  protected readonly roleNames = useRoleNames();
  protected readonly tries = useAttempts();
  protected readonly open = signal<'roles' | 'recovery' | 'couples' | null>(null);
  protected readonly recovery = signal<Recovery | null>(null);
  protected readonly isMe = computed(() => this.session.viewer()?.accountId === this.member().id);
  protected readonly title = computed(() => {
    const [{ roles, recover, end }, { name }] = [this.t(), this.member()];
    const titles = { roles: roles.title, recovery: recover.title, couples: end.couplesTitle };
    const open = this.open();
    return open ? titles[open](name) : '';
  });
  private readonly may = useRights();
  protected readonly owns = computed(() => this.may('change-roles'));
  private readonly session = inject(CurrentSession);
  private readonly api = inject(MembersApi);
  private readonly confirmation = inject(Confirmation);
  private readonly notices = inject(Notices);

  protected close(): void {
    this.open.set(null);
    this.recovery.set(null);
  }

  protected async recover(): Promise<void> {
    const { ask, text, yes } = this.t().recover;
    if (!(await this.asks(ask(this.member().name), text, yes))) return;
    await this.tries.attempt(async () => {
      this.recovery.set(await this.api.beginRecovery(this.member().id));
      this.open.set('recovery');
    });
  }

  protected async signOut(): Promise<void> {
    const { ask, text, yes, done } = this.t().signOut;
    if (!(await this.asks(ask(this.member().name), text, yes))) return;
    if (await this.tries.attempt(() => this.api.signOut(this.member().id))) this.notices.say(done);
  }

  /** Cannot be undone, so it is asked twice; couples without another therapist are handed over with it. */
  protected async end(): Promise<void> {
    const [words, { id, name }] = [this.t().end, this.member()];
    if (!(await this.asks(words.ask(name), words.text(name), words.goOn))) return;
    if (!(await this.asks(words.really, words.reallyText, words.yes(name)))) return;
    await this.tries.attempt(async () => {
      try {
        await this.api.end(id, null);
        this.isDone(words.done(name));
      } catch (error) {
        if (problemOf(error).code !== 'has_couples') throw error;
        this.open.set('couples');
      }
    });
  }

  protected isDone(words: string): void {
    this.close();
    this.notices.say(words);
    // Who changes their own roles is somebody else on every page.
    if (this.isMe()) void this.session.read();
    this.changed.emit();
  }

  private asks(title: string, text: string, yes: string): Promise<boolean> {
    return this.confirmation.ask({ title, text, yes, no: this.t().no });
  }
}
