import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Assignment } from '@tweespraak/contracts/assignments';
import { Confirmation } from '../../ui/confirm-dialog/confirmation';
import { formatShortDay } from '../../ui/format';
import { dayOf, timeOf } from '../../ui/local-time';
import { Notices } from '../../ui/notices/notices';
import { ProblemNote } from '../../ui/problem/problem-note';
import { ScreenLanguage, useLocalized, useWords } from '../../ui/words';
import { AssignmentsApi } from '../assignments-api';
import { assignmentListWords } from '../assignment-list.words';
import { CoupleAssignments } from '../couple-assignments';

/** Whether and when the partners read each other's answers; where it is the therapist's to choose, the choice. */
@Component({
  selector: 'tw-share-answers',
  imports: [MatButton, ProblemNote],
  templateUrl: './share-answers.html',
  styleUrl: './share-answers.scss',
})
export class ShareAnswers {
  readonly assignment = input.required<Assignment>();

  /** Of homework for one partner, whose it is. */
  readonly owner = input.required<string>();

  private readonly api = inject(AssignmentsApi);
  private readonly store = inject(CoupleAssignments);
  private readonly confirmation = inject(Confirmation);
  private readonly notices = inject(Notices);
  private readonly language = inject(ScreenLanguage);
  private readonly inLanguage = useLocalized();

  protected readonly t = useWords(assignmentListWords);
  protected readonly failed = signal<unknown>(null);
  protected readonly title = computed(() => this.inLanguage(this.assignment().exercise.title));
  protected readonly isForSession = computed(() => this.assignment().releasedUntil !== null);

  protected readonly standing = computed(() => {
    const { release, releasedAt, releasedUntil, withdrawnAt } = this.assignment();
    const words = this.t().release;
    if (releasedUntil) return words.session(timeOf(releasedUntil));
    if (releasedAt) return words.done(formatShortDay(dayOf(releasedAt), this.language.current()));
    if (withdrawnAt) return '';
    return release === 'by-partner' ? words[release](this.owner()) : words[release];
  });

  protected shareForSession(): Promise<void> {
    return this.change(() => this.api.release(this.assignment(), 'one-session'), this.t().share.doneSession);
  }

  protected async shareForGood(): Promise<void> {
    const { ask, askHelp, confirm, cancel } = this.t().share;
    if (!(await this.confirmation.ask({ title: ask, text: askHelp, yes: confirm, no: cancel }))) return;
    await this.change(() => this.api.release(this.assignment(), 'for-good'), this.t().share.done);
  }

  protected stop(): Promise<void> {
    return this.change(() => this.api.endRelease(this.assignment()), this.t().share.ended);
  }

  private async change(write: () => Promise<Assignment>, said: string): Promise<void> {
    this.failed.set(null);
    try {
      this.store.replace(await write());
      this.notices.say(said);
    } catch (error) {
      this.failed.set(error);
    }
  }
}
