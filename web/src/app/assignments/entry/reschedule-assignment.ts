import {
  afterNextRender,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
} from '@angular/core';
import { form, FormField, FormRoot, validate, validateStandardSchema } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { Assignment } from '@tweespraak/contracts/assignments';
import { Field } from '../../ui/field/field';
import { formatDay } from '../../ui/format';
import { Notices } from '../../ui/notices/notices';
import { ProblemNote } from '../../ui/problem/problem-note';
import { problemOf } from '../../ui/problems';
import { submits } from '../../ui/submission';
import { ScreenLanguage, useWords } from '../../ui/words';
import { AssignmentsApi } from '../assignments-api';
import { assignmentListWords } from '../assignment-list.words';
import { CoupleAssignments } from '../couple-assignments';
import { dueInWords } from '../due-in-words';
import { dueDay, dueOrNone } from '../due-day';

/** Another date for homework, or none. A date that someone else changed meanwhile is shown, not overwritten. */
@Component({
  selector: 'tw-reschedule-assignment',
  imports: [FormField, FormRoot, MatButton, Field, ProblemNote],
  templateUrl: './reschedule-assignment.html',
  styles: `
    form {
      padding: var(--tw-2);
      background: var(--tw-surface);
      border: 1px solid var(--tw-sand);
      border-radius: var(--tw-radius);
    }
    .stale:not(:empty) {
      padding: 12px var(--tw-2);
      background: var(--tw-clay-soft);
      border-radius: var(--tw-radius);
    }
    .stale:empty {
      margin-block-end: calc(-1 * var(--tw-2));
    }
  `,
})
export class RescheduleAssignment {
  readonly assignment = input.required<Assignment>();
  readonly today = input.required<string>();
  readonly closed = output();

  private readonly api = inject(AssignmentsApi);
  private readonly store = inject(CoupleAssignments);
  private readonly notices = inject(Notices);
  private readonly language = inject(ScreenLanguage);

  protected readonly t = useWords(assignmentListWords);
  protected readonly failed = signal<unknown>(null);
  protected readonly isStale = signal(false);
  private readonly model = linkedSignal(() => ({ dueOn: untracked(() => this.assignment().dueOn ?? '') }));
  protected readonly reschedule = form(
    this.model,
    (path) => {
      validateStandardSchema(path.dueOn, dueDay);
      validate(path.dueOn, ({ value }) => (value() && value() < this.today() ? { kind: 'past' } : undefined));
    },
    { submission: submits(this.failed, ({ dueOn }) => this.save(dueOn)) },
  );
  protected readonly due = computed(() => this.inWords(this.assignment()));
  protected readonly faults = computed(() => ({
    past: this.t().reschedule.past(formatDay(this.today(), this.language.current(), this.today())),
  }));

  constructor() {
    afterNextRender(() => this.reschedule.dueOn().focusBoundControl());
  }

  private async save(dueOn: string): Promise<void> {
    try {
      const changed = await this.api.reschedule(this.assignment(), { dueOn: dueOrNone(dueOn) });
      this.store.replace(changed);
      this.notices.say(this.t().reschedule.saved(this.inWords(changed)));
      this.closed.emit();
    } catch (error) {
      if (problemOf(error).code !== 'stale') throw error;
      this.isStale.set(true);
      this.store.assignments.reload();
    }
  }

  private inWords(assignment: Assignment): string {
    return dueInWords(assignment, this.today(), this.language.current(), this.t().due);
  }
}
