import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { GivenExercise } from '@tweespraak/contracts/exercises';
import type { AnswerBody } from '@tweespraak/contracts/prompts';
import type { SaveAnswer } from '@tweespraak/contracts/reflections';
import { narrowerOf } from '@tweespraak/domain/audiences';
import { AudienceLine } from '../../prompts/exercise-walk/audience-line';
import type { Readers } from '../../prompts/exercise-walk/walk-types';
import { hasAnswer, titleOf } from '../../prompts/prompt-facts';
import { PromptFill } from '../../prompts/prompt-fill';
import { PromptRead } from '../../prompts/prompt-read';
import { formatInstant } from '../../ui/format';
import { ScreenLanguage, useLocalized, useWords } from '../../ui/words';
import { homeworkWords } from '../homework.words';
import { draftOf } from '../keeping/draft';
import type { Conflict } from '../keeping/homework-keeper';

/** Two texts for one prompt, side by side: the person keeps one of them, or makes one of the two. */
@Component({
  selector: 'tw-answer-conflict',
  imports: [AudienceLine, MatButton, PromptFill, PromptRead],
  templateUrl: './answer-conflict.html',
  styleUrl: './answer-conflict.scss',
})
export class AnswerConflict {
  readonly exercise = input.required<GivenExercise>();
  readonly readers = input.required<Readers>();
  readonly conflict = input.required<Conflict>();
  readonly today = input.required<string>();
  readonly resolved = output<SaveAnswer>();
  readonly postponed = output<void>();

  private readonly words = useWords(homeworkWords);
  protected readonly t = computed(() => this.words().compare);
  protected readonly say = useLocalized();
  private readonly language = inject(ScreenLanguage).current;
  protected readonly hasAnswer = hasAnswer;

  protected readonly prompt = computed(() =>
    this.exercise().prompts.find(({ key }) => key === this.conflict().promptKey),
  );
  protected readonly title = computed(() => {
    const prompt = this.prompt();
    return prompt ? this.say(titleOf(prompt)) : '';
  });
  protected readonly theirs = computed(() => draftOf(this.conflict().theirs));
  protected readonly savedAt = computed(() => {
    const { savedAt } = this.conflict().theirs;
    return savedAt ? formatInstant(savedAt, this.language()) : '';
  });
  protected readonly merged = signal<AnswerBody | null>(null);
  protected readonly isMerging = signal(false);

  protected merge(): void {
    const { mine } = this.conflict();
    this.merged.set(hasAnswer(mine.body) ? mine.body : this.theirs().body);
    this.isMerging.set(true);
  }

  /** Of the two circles of readers the smaller one: merging lets nobody read more than either text did. */
  protected saveMerged(): void {
    const audience = narrowerOf(this.conflict().mine.audience, this.theirs().audience);
    this.resolved.emit({ body: this.merged(), audience, passed: false });
  }
}
