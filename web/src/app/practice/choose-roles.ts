import { Component, model } from '@angular/core';
import { type MemberRole, memberRoles } from '@tweespraak/domain/access';
import { useWords } from '../ui/words';
import { rolesWords } from './roles.words';

/** What a colleague is, each with what it lets them do. */
@Component({
  selector: 'tw-choose-roles',
  host: { class: 'tw-stack' },
  template: `
    @for (role of all; track role) {
      <label class="tw-choice">
        <input type="checkbox" [checked]="roles().includes(role)" (change)="turn(role)" />
        <span>
          <span class="role">{{ t().name[role] }}</span>
          <small class="tw-muted">{{ t().may[role] }}</small>
        </span>
      </label>
    }
  `,
  styles: `
    :host {
      gap: var(--tw-1);
    }

    .role::first-letter {
      text-transform: uppercase;
    }

    .role,
    small {
      display: block;
    }
  `,
})
export class ChooseRoles {
  readonly roles = model.required<readonly MemberRole[]>();

  protected readonly all = memberRoles;
  protected readonly t = useWords(rolesWords);

  protected turn(role: MemberRole): void {
    const chosen = this.roles();
    // Always in the order of the list.
    this.roles.set(memberRoles.filter((each) => chosen.includes(each) !== (each === role)));
  }
}
