import { Component, computed, forwardRef, inject, linkedSignal } from '@angular/core';
import type { AnswerBody, DayPrompt, DiaryAnswer, DiaryPrompt } from '@tweespraak/contracts/prompts';
import { formatDay } from '../../ui/format';
import { Icon } from '../../ui/icon/icon';
import { ScreenLanguage, useLocalized, useWords } from '../../ui/words';
import { FillIn } from '../fill-in';
import { PromptFill } from '../prompt-fill';
import { promptsWords } from '../prompts.words';
import { answerOn, filledDays, isAnswerTo, MOST_DAYS, writeOn } from './entries';

/** Days as entries: today's lies open, any other day can be opened. */
@Component({
  selector: 'tw-diary-fill',
  // A day's prompts are filled in by the host that shows this diary.
  imports: [forwardRef(() => PromptFill), Icon],
  templateUrl: './diary-fill.html',
  styleUrl: './diary-fill.scss',
})
export class DiaryFill extends FillIn<DiaryPrompt, DiaryAnswer> {
  protected readonly t = useWords(promptsWords);
  protected readonly say = useLocalized();
  private readonly language = inject(ScreenLanguage).current;

  /** Midnight does not close the day that someone is writing in. */
  protected readonly open = linkedSignal<string, string | null>({
    source: this.today,
    computation: (today, before) => (before ? before.value : today),
  });
  protected readonly filled = computed(() => filledDays(this.answer()).map((entry) => entry.on));
  /** Today, what was filled and what is open, the latest day above. */
  protected readonly days = computed(() => {
    const open = this.open();
    const days = new Set([this.today(), ...this.filled(), ...(open ? [open] : [])]);
    return [...days].sort().reverse();
  });
  protected readonly isFull = computed(() => this.filled().length >= MOST_DAYS);

  protected labelOf(day: string): string {
    const label = formatDay(day, this.language(), this.today());
    return day === this.today() ? this.t().todayIs(label) : label;
  }

  protected toggle(day: string): void {
    this.open.update((now) => (now === day ? null : day));
  }

  protected openOther(field: HTMLInputElement): void {
    if (field.value === '' || field.value > this.today()) return;
    this.open.set(field.value);
    field.value = '';
  }

  protected answerOn(day: string, key: string): AnswerBody | null {
    return answerOn(this.answer(), day, key);
  }

  protected write(day: string, prompt: DayPrompt, body: AnswerBody | null): void {
    if (isAnswerTo(prompt, body)) this.change()((now) => writeOn(now, day, prompt.key, body));
  }
}
