import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ExportedHomework } from '@tweespraak/contracts/exports';
import { isAnswerable } from '../prompts/prompt-facts';
import { PromptRead } from '../prompts/prompt-read';
import { sharedQuestions } from '../reflections/homework/shared-questions';
import { formatDayWithYear, formatInstant } from '../ui/format';
import { Icon } from '../ui/icon/icon';
import { dayOf } from '../ui/local-time';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { ScreenLanguage, useLocalized, useWords } from '../ui/words';
import { CopiedRituals } from './copied-rituals';
import { keepAsFile } from './keep-as-file';
import { ownCopyWords } from './own-copy.words';
import { PersonsApi } from './persons-api';

/** Everything of one's own on one page, to read, to print, or to keep as a file. */
@Component({
  selector: 'tw-own-copy-page',
  imports: [CopiedRituals, Failed, Icon, Loading, MatButton, PromptRead, RouterLink],
  templateUrl: './own-copy-page.html',
  styleUrl: './own-copy-page.scss',
})
export class OwnCopyPage {
  protected readonly t = useWords(ownCopyWords);
  protected readonly say = useLocalized();
  protected readonly copy = inject(PersonsApi).export();
  private readonly language = inject(ScreenLanguage).current;
  protected readonly all = computed(() => (this.copy.hasValue() ? this.copy.value() : null));
  protected readonly shared = computed(() =>
    (this.all()?.shared ?? []).map((each) => ({
      ...each,
      questions: sharedQuestions(each.exercise, each.shared),
    })),
  );

  protected day(instant: string): string {
    return formatDayWithYear(dayOf(instant), this.language());
  }

  protected calendarDay(day: string): string {
    return formatDayWithYear(day, this.language());
  }

  protected at(instant: string): string {
    return formatInstant(instant, this.language());
  }

  /** What was written, and what was passed on purpose. */
  protected answered({ exercise, answers }: ExportedHomework) {
    return exercise.prompts.filter(isAnswerable).flatMap((prompt) => {
      const answer = answers.find((each) => each.promptKey === prompt.key);
      return answer && (answer.passed || answer.body) ? [{ prompt, ...answer }] : [];
    });
  }

  protected print(): void {
    window.print();
  }

  protected keep(): void {
    keepAsFile(this.all(), this.t().fileName);
  }
}
