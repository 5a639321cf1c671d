import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { safetyQuestions, type SafetyQuestion } from '@tweespraak/contracts/safety';
import { formatInstant } from '../ui/format';
import { Icon } from '../ui/icon/icon';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { ScreenLanguage, useWords } from '../ui/words';
import { SafetyApi } from './safety-api';
import { safetyNotesWords } from './safety-notes.words';
import { safetyQuestionsWords } from './safety-questions.words';

/** What one partner told in private, for the professionals who have the couple. Not for the session. */
@Component({
  selector: 'tw-safety-check-page',
  imports: [Failed, Icon, Loading, RouterLink],
  templateUrl: './safety-check-page.html',
  styleUrl: './safety-check-page.scss',
})
export class SafetyCheckPage {
  /** From the address. */
  readonly coupleId = input.required<string>();
  readonly checkId = input.required<string>();

  protected readonly t = useWords(safetyNotesWords);
  protected readonly check = inject(SafetyApi).check(() => this.checkId());
  private readonly words = useWords(safetyQuestionsWords);
  private readonly language = inject(ScreenLanguage);

  /** Only what was answered: an open question means nothing. */
  protected readonly told = computed(() => {
    if (!this.check.hasValue()) return [];
    const { answers, reach, more } = this.check.value();
    const words = this.words();
    const answered = (Object.keys(safetyQuestions) as SafetyQuestion[]).flatMap((key) => {
      const answer = answers[key];
      const { question, answers: said }: { question: string; answers: Record<string, string> } = words[key];
      return answer === null ? [] : [{ question, answer: said[answer] ?? '' }];
    });
    const way = reach
      ? [words.reach.answers[reach.way], reach.where].filter(Boolean).join(': ')
      : this.t().noWay;
    return [
      ...answered,
      { question: words.reach.question, answer: way },
      ...(more ? [{ question: words.more.question, answer: more }] : []),
    ];
  });

  protected at(instant: string): string {
    return formatInstant(instant, this.language.current());
  }
}
