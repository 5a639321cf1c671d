import { Component, computed, inject, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  safetyQuestions,
  safeWay,
  sendSafetyCheck,
  type SafetyQuestion,
  type SafeWay,
  type SendSafetyCheck,
} from '@tweespraak/contracts/safety';
import { RoomLeft } from '../prompts/room-left';
import { ProblemNote } from '../ui/problem/problem-note';
import { useWords } from '../ui/words';
import { SafetyApi } from './safety-api';
import { safetyQuestionsWords } from './safety-questions.words';
import { safetyWords } from './safety.words';

const untold = Object.fromEntries(Object.keys(safetyQuestions).map((key) => [key, null]));

/** The questions of the safety check. What is filled in lives in this page alone until it is sent. */
@Component({
  selector: 'tw-safety-form',
  imports: [MatButton, ProblemNote, RoomLeft],
  templateUrl: './safety-form.html',
  styleUrl: './safety-form.scss',
})
export class SafetyForm {
  readonly sent = output();
  readonly left = output();

  protected readonly t = useWords(safetyWords);
  private readonly words = useWords(safetyQuestionsWords);
  protected readonly most = 4_000;
  protected readonly answers = signal<Readonly<Record<string, string | null>>>(untold);
  protected readonly way = signal<SafeWay | null>(null);
  protected readonly where = signal('');
  protected readonly more = signal('');
  protected readonly isEmpty = signal(false);
  protected readonly isSending = signal(false);
  protected readonly failed = signal<unknown>(null);
  protected readonly reach = computed(() => this.words().reach);
  protected readonly moreQuestion = computed(() => this.words().more.question);
  protected readonly ways = safeWay.options;
  protected readonly questions = computed(() =>
    (Object.keys(safetyQuestions) as SafetyQuestion[]).map((key) => {
      const { question, answers } = this.words()[key];
      const said: Readonly<Record<string, string>> = answers;
      return {
        key,
        question,
        options: safetyQuestions[key].map((each) => ({ key: each, word: said[each] ?? '' })),
      };
    }),
  );
  private readonly id = crypto.randomUUID();
  private readonly api = inject(SafetyApi);

  protected answer(question: string, answer: string | null): void {
    this.answers.update((answers) => ({ ...answers, [question]: answer }));
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const told = sendSafetyCheck.safeParse(this.filledIn());
    this.isEmpty.set(!told.success);
    if (!told.success || this.isSending()) return;
    this.isSending.set(true);
    this.failed.set(null);
    try {
      await this.api.send(told.data);
      this.sent.emit();
    } catch (error) {
      this.failed.set(error);
    } finally {
      this.isSending.set(false);
    }
  }

  private filledIn(): Record<keyof SendSafetyCheck, unknown> {
    const way = this.way();
    const where = way === 'session-only' ? '' : this.where();
    return {
      id: this.id,
      answers: this.answers(),
      reach: way === null ? null : { way, where },
      more: this.more(),
    };
  }
}
