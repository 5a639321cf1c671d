import { Component, inject, output, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { Invitation } from '@tweespraak/contracts/couples';
import { inviteColleague, type InviteColleague as NewColleague } from '@tweespraak/contracts/members';
import type { MemberRole } from '@tweespraak/domain/access';
import { HandOver } from '../couples/hand-over';
import { Field } from '../ui/field/field';
import { ProblemNote } from '../ui/problem/problem-note';
import { submits } from '../ui/submission';
import { useWords } from '../ui/words';
import { ChooseRoles } from './choose-roles';
import { MembersApi } from './members-api';
import { practiceWords } from './practice.words';

/** Who is invited, as what; then the link and the code to hand over. */
@Component({
  selector: 'tw-invite-colleague',
  imports: [ChooseRoles, Field, FormField, FormRoot, HandOver, MatButton, ProblemNote],
  template: `
    @if (made(); as what) {
      <tw-hand-over [text]="t().inviting.handOverText" [what]="what" (done)="done.emit()" />
    } @else {
      <form class="tw-stack" [formRoot]="colleague">
        <tw-field [label]="t().inviting.name" [hint]="t().inviting.nameHint">
          <input [formField]="colleague.name" autocomplete="off" />
        </tw-field>
        <fieldset class="tw-stack" aria-describedby="no-role">
          <legend>{{ t().inviting.roles }}</legend>
          <tw-choose-roles [roles]="colleague.roles().value()" (rolesChange)="choose($event)" />
          <p class="tw-now" id="no-role" role="alert">{{ missing() ? t().roles.missing : '' }}</p>
        </fieldset>
        <tw-problem [error]="failed()" />
        <div>
          <button matButton="filled" type="submit" [disabled]="colleague().submitting()">
            {{ t().inviting.send }}
          </button>
        </div>
      </form>
    }
  `,
  styles: `
    .tw-now:empty {
      display: none;
    }
  `,
})
export class InviteColleague {
  /** Handed over, or closed. */
  readonly done = output();
  /** For whom the link is; before, nothing. */
  readonly invited = output<string>();

  protected readonly t = useWords(practiceWords);
  protected readonly made = signal<Invitation | null>(null);
  protected readonly failed = signal<unknown>(null);
  protected readonly missing = signal(false);
  // The id is made with the form: however often it is sent, it stays one invitation.
  protected readonly colleague = form(
    signal<NewColleague>({ id: crypto.randomUUID(), name: '', roles: ['therapist'] }),
    (path) => validateStandardSchema(path, inviteColleague),
    { submission: submits(this.failed, (given: NewColleague) => this.send(given)) },
  );
  private readonly api = inject(MembersApi);

  protected choose(roles: readonly MemberRole[]): void {
    this.missing.set(roles.length === 0);
    this.colleague.roles().value.set([...roles]);
  }

  private async send(given: NewColleague): Promise<void> {
    this.made.set(await this.api.invite(given));
    this.invited.emit(given.name);
  }
}
