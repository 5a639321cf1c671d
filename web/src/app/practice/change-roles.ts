import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Member } from '@tweespraak/contracts/members';
import type { MemberRole } from '@tweespraak/domain/access';
import { useAttempts } from '../ui/attempt';
import { ProblemNote } from '../ui/problem/problem-note';
import { problemOf } from '../ui/problems';
import { useWords } from '../ui/words';
import { ChooseRoles } from './choose-roles';
import { MembersApi } from './members-api';
import { practiceWords } from './practice.words';

/** Other roles for a colleague. Who has couples stays a therapist, and the practice keeps an owner. */
@Component({
  selector: 'tw-change-roles',
  imports: [ChooseRoles, MatButton, ProblemNote],
  host: { class: 'tw-stack' },
  template: `
    <tw-choose-roles [(roles)]="roles" />
    <p class="tw-now" role="alert">{{ note() }}</p>
    @if (!note()) {
      <tw-problem [error]="tries.failed()" />
    }
    <div>
      <button matButton="filled" type="button" [disabled]="tries.isBusy()" (click)="save()">
        {{ t().roles.save }}
      </button>
    </div>
  `,
  styles: `
    .tw-now:empty {
      display: none;
    }
  `,
})
export class ChangeRoles {
  readonly member = input.required<Member>();
  readonly changed = output();

  protected readonly t = useWords(practiceWords);
  protected readonly tries = useAttempts();
  protected readonly roles = linkedSignal<readonly MemberRole[]>(() => this.member().roles);
  private readonly hasTried = signal(false);
  protected readonly note = computed(() => {
    if (this.hasTried() && this.roles().length === 0) return this.t().roles.missing;
    const failed = this.tries.failed();
    // Here nobody can be chosen who takes them over.
    return failed && problemOf(failed).code === 'has_couples' ? this.t().roles.hasCouples : '';
  });
  private readonly api = inject(MembersApi);

  protected async save(): Promise<void> {
    this.hasTried.set(true);
    if (this.roles().length === 0) return;
    const done = await this.tries.attempt(() => this.api.changeRoles(this.member().id, this.roles()));
    if (done) this.changed.emit();
  }
}
