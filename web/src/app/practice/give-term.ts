import { Component, computed, input, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { accessReason, type AccessReason, giveAccess } from '@tweespraak/contracts/access';
import { day, id } from '@tweespraak/contracts/fields';
import type { Member } from '@tweespraak/contracts/members';
import type { GivenRelation } from '@tweespraak/domain/access';
import * as z from 'zod';
import { Field } from '../ui/field/field';
import { dayOf } from '../ui/local-time';
import { ProblemNote } from '../ui/problem/problem-note';
import { submits } from '../ui/submission';
import { useWords } from '../ui/words';
import { accessWords } from './access.words';

const filledIn = z.object({
  therapistId: z.union([z.literal(''), id]),
  accountId: id,
  role: giveAccess.shape.role,
  reason: accessReason,
  from: z.union([z.literal(''), day]),
  until: day,
});
type Draft = Omit<z.infer<typeof filledIn>, 'reason'> & { reason: AccessReason | '' };

/** What was filled in: who gets access, why and until when; `therapistId` is empty where only one can be meant. */
export interface Term {
  readonly id: string;
  readonly therapistId: string;
  readonly accountId: string;
  readonly role: GivenRelation;
  readonly reason: AccessReason;
  readonly from: string | null;
  readonly until: string;
}

/** Access for a time: to whom, why, and until when. */
@Component({
  selector: 'tw-give-term',
  imports: [Field, FormField, FormRoot, MatButton, ProblemNote],
  templateUrl: './give-term.html',
  styles: `
    small {
      display: block;
    }
  `,
})
export class GiveTerm {
  readonly colleagues = input.required<readonly Member[]>();
  readonly roles = input.required<readonly GivenRelation[]>();
  /** Whose caseload it can be for; one or none asks nothing. */
  readonly whose = input<readonly Member[]>([]);
  readonly send = input.required<(term: Term) => Promise<unknown>>();

  protected readonly t = useWords(accessWords);
  protected readonly reasons = accessReason.options;
  protected readonly today = dayOf(new Date().toISOString());
  protected readonly failed = signal<unknown>(null);
  protected readonly model = signal<Draft>({
    therapistId: '',
    accountId: '',
    role: 'substitute',
    reason: '',
    from: '',
    until: '',
  });
  protected readonly term = form(this.model, (path) => validateStandardSchema(path, () => filledIn), {
    submission: submits(this.failed, (draft: Draft) => this.hand(draft)),
  });
  protected readonly people = computed(() => {
    const { role, therapistId } = this.model();
    return this.colleagues().filter(
      (each) =>
        each.id !== therapistId &&
        (each.roles.includes('therapist') || (role === 'supervisor' && each.roles.includes('supervisor'))),
    );
  });
  protected readonly choice = computed(() => {
    const { missing } = this.t().form;
    return { missing, invalid_format: missing, invalid_value: missing, choose: missing };
  });
  protected readonly days = computed(() => {
    const { day: missing, past, before, tooLong } = this.t().form;
    return {
      missing,
      invalid_format: missing,
      invalid_union: missing,
      not_past: past,
      not_before_from: before,
      too_long: tooLong,
    };
  });
  // Kept for another try after a lost answer, so that it is given once.
  private readonly grantId = crypto.randomUUID();

  protected choose(role: GivenRelation): void {
    this.model.update((draft) => ({ ...draft, role }));
    const isStillThere = this.people().some((each) => each.id === this.model().accountId);
    if (!isStillThere) this.model.update((draft) => ({ ...draft, accountId: '' }));
  }

  private hand(draft: Draft): Promise<unknown> {
    const { from, ...given } = filledIn.parse(draft);
    return this.send()({ ...given, id: this.grantId, from: from || null });
  }
}
