import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { AddLaterThought, Homework } from '@tweespraak/contracts/reflections';
import type { Audience } from '@tweespraak/domain/audiences';
import { AudienceChoice } from '../../prompts/exercise-walk/audience-choice';
import { AudienceLine } from '../../prompts/exercise-walk/audience-line';
import { RoomLeft } from '../../prompts/room-left';
import { dayOf } from '../../ui/local-time';
import { formatDay } from '../../ui/format';
import { ProblemNote } from '../../ui/problem/problem-note';
import { ScreenLanguage, useWords } from '../../ui/words';
import { HomeworkApi } from '../homework-api';
import { homeworkWords } from '../homework.words';
import { UnsentTexts } from '../keeping/unsent-texts';
import { Sending } from './sending';

const LONGEST_THOUGHT = 5_000;

/** What came to mind after submitting, beneath what was written, and room for more. */
@Component({
  selector: 'tw-later-thoughts',
  imports: [AudienceChoice, AudienceLine, MatButton, ProblemNote, RoomLeft],
  host: { '[class.none]': 'homework().laterThoughts.length === 0' },
  templateUrl: './later-thoughts.html',
  styleUrl: './later-thoughts.scss',
})
export class LaterThoughts {
  readonly homework = input.required<Homework>();
  readonly added = output<Homework>();

  protected readonly t = useWords(homeworkWords);
  private readonly api = inject(HomeworkApi);
  private readonly unsent = inject(UnsentTexts);
  private readonly language = inject(ScreenLanguage).current;
  protected readonly readers = computed(() => this.homework().readers);
  protected readonly most = LONGEST_THOUGHT;
  protected readonly sending = new Sending();
  protected readonly isAdded = signal(false);
  protected readonly audience = signal<AddLaterThought['audience']>('therapist');
  /** Sent again after a lost answer, it is still the same thought. */
  private id = crypto.randomUUID();
  private readonly at = computed(() => `thought ${this.homework().assignmentId}`);
  protected readonly text = computed(() => this.unsent.of(this.at()));
  protected readonly maySend = computed(() => {
    const length = this.text().trim().length;
    return length > 0 && length <= LONGEST_THOUGHT;
  });

  protected write(text: string): void {
    this.isAdded.set(false);
    this.unsent.write(this.at(), text);
  }

  protected choose(audience: Audience): void {
    if (audience !== 'couple') this.audience.set(audience);
  }

  protected add(): Promise<void> {
    return this.sending.once(async () => {
      const thought = { id: this.id, text: this.text().trim(), audience: this.audience() };
      const homework = await this.api.addLaterThought(this.homework().assignmentId, thought);
      this.id = crypto.randomUUID();
      this.unsent.write(this.at(), '');
      this.isAdded.set(true);
      this.added.emit(homework);
    });
  }

  protected dayOf(at: string): string {
    return formatDay(dayOf(at), this.language());
  }
}
