import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Homework } from '@tweespraak/contracts/reflections';
import { useReaderNames } from '../../prompts/exercise-walk/reader-names';
import { RoomLeft } from '../../prompts/room-left';
import { ProblemNote } from '../../ui/problem/problem-note';
import { useWords } from '../../ui/words';
import { HomeworkApi } from '../homework-api';
import { homeworkWords } from '../homework.words';
import { UnsentTexts } from '../keeping/unsent-texts';
import { Sending } from './sending';

const LONGEST_REASON = 600;

/** "Not now", for the whole exercise, with or without a reason. */
@Component({
  selector: 'tw-decline-homework',
  imports: [MatButton, ProblemNote, RoomLeft],
  templateUrl: './decline-homework.html',
  styleUrl: './decline-homework.scss',
})
export class DeclineHomework {
  readonly homework = input.required<Homework>();
  readonly declined = output<Homework>();
  readonly kept = output<void>();

  private readonly words = useWords(homeworkWords);
  protected readonly t = computed(() => this.words().notNow);
  private readonly api = inject(HomeworkApi);
  private readonly unsent = inject(UnsentTexts);
  private readonly readers = computed(() => this.homework().readers);
  protected readonly names = useReaderNames(this.readers);
  protected readonly most = LONGEST_REASON;
  protected readonly sending = new Sending();
  private readonly at = computed(() => `reason ${this.homework().assignmentId}`);
  protected readonly reason = computed(() => this.unsent.of(this.at()));
  protected readonly isTooLong = computed(() => this.reason().trim().length > LONGEST_REASON);

  protected write(reason: string): void {
    this.unsent.write(this.at(), reason);
  }

  protected decline(): Promise<void> {
    return this.sending.once(async () => {
      const declined = await this.api.decline(this.homework().assignmentId, this.reason().trim());
      this.unsent.write(this.at(), '');
      this.declined.emit(declined);
    });
  }
}
