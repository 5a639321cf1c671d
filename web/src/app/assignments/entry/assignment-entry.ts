import {
  afterNextRender,
  Component,
  computed,
  type ElementRef,
  inject,
  Injector,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Assignment } from '@tweespraak/contracts/assignments';
import type { Side } from '@tweespraak/contracts/fields';
import type { Right } from '@tweespraak/domain/access';
import { useRightsWith } from '../../identity/rights';
import { Confirmation } from '../../ui/confirm-dialog/confirmation';
import { dayOf } from '../../ui/local-time';
import { formatShortDay } from '../../ui/format';
import { Notices } from '../../ui/notices/notices';
import { ProblemNote } from '../../ui/problem/problem-note';
import { ScreenLanguage, useLocalized, useWords } from '../../ui/words';
import { AssignmentsApi } from '../assignments-api';
import { assignmentListWords } from '../assignment-list.words';
import { CoupleAssignments } from '../couple-assignments';
import { dueInWords } from '../due-in-words';
import { RescheduleAssignment } from './reschedule-assignment';
import { ShareAnswers } from './share-answers';

/** One piece of homework: when it is due, where the partners are, what the therapist can do. */
@Component({
  selector: 'tw-assignment-entry',
  imports: [RouterLink, ProblemNote, RescheduleAssignment, ShareAnswers],
  templateUrl: './assignment-entry.html',
  styleUrl: './assignment-entry.scss',
})
export class AssignmentEntry {
  readonly assignment = input.required<Assignment>();
  /** The couple's day. */
  readonly today = input.required<string>();
  readonly names = input.required<Readonly<Record<Side, string>>>();

  private readonly api = inject(AssignmentsApi);
  private readonly store = inject(CoupleAssignments);
  private readonly confirmation = inject(Confirmation);
  private readonly notices = inject(Notices);
  private readonly language = inject(ScreenLanguage);
  private readonly injector = inject(Injector);
  private readonly otherDate = viewChild<ElementRef<HTMLElement>>('otherDate');

  protected readonly t = useWords(assignmentListWords);
  protected readonly inLanguage = useLocalized();
  protected readonly rescheduling = signal(false);
  protected readonly failed = signal<unknown>(null);
  protected readonly title = computed(() => this.inLanguage(this.assignment().exercise.title));
  protected readonly isOpen = computed(
    () => !this.assignment().withdrawnAt && this.assignment().partners.some((each) => each.state === 'open'),
  );
  /** Nobody reschedules or withdraws what everyone has handed in. */
  protected readonly isChangeable = computed(
    () =>
      !this.assignment().withdrawnAt && this.assignment().partners.some((each) => each.state !== 'submitted'),
  );
  protected readonly due = computed(() =>
    dueInWords(this.assignment(), this.today(), this.language.current(), this.t().due),
  );

  protected readonly owner = computed(() => {
    const { to } = this.assignment();
    return to === 'both' ? '' : this.names()[to];
  });

  protected day(instant: string | null): string {
    return instant ? formatShortDay(dayOf(instant), this.language.current()) : '';
  }

  protected state({ state, at }: Assignment['partners'][number]): string {
    return state === 'submitted' ? this.t().state.submitted(this.day(at)) : this.t().state[state];
  }

  private readonly mayWith = useRightsWith();

  /** As whoever looks stands to this couple. */
  protected may(right: Right): boolean {
    const { couple } = this.store;
    return couple.hasValue() && this.mayWith(couple.value().relation, right);
  }

  protected stopRescheduling(): void {
    this.rescheduling.set(false);
    afterNextRender(() => this.otherDate()?.nativeElement.focus(), { injector: this.injector });
  }

  protected async withdraw(): Promise<void> {
    const words = this.t().withdraw;
    const text = this.assignment().to === 'both' ? words.both : words.one;
    const question = { title: words.ask(this.title()), text, yes: words.confirm, no: words.cancel };
    if (!(await this.confirmation.ask(question))) return;
    this.failed.set(null);
    try {
      await this.api.withdraw(this.assignment());
      this.notices.say(this.t().withdraw.done);
      this.store.assignments.reload();
    } catch (error) {
      this.failed.set(error);
    }
  }
}
