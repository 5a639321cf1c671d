import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ReleaseMode } from '@tweespraak/domain/assignments';
import type { GivenExercise } from '@tweespraak/contracts/exercises';
import { Icon } from '../../ui/icon/icon';
import { useLocalized, useWords } from '../../ui/words';
import { hasAnswer, isAnswerable } from '../prompt-facts';
import { AudienceLine } from './audience-line';
import { useReaderNames } from './reader-names';
import type { Drafts, Readers } from './walk-types';
import { walkWords } from './walk.words';

/** The last page: what stands at each prompt and who will read it, before it is finished. */
@Component({
  selector: 'tw-walk-overview',
  imports: [AudienceLine, Icon, MatButton],
  templateUrl: './walk-overview.html',
  styleUrl: './walk-overview.scss',
})
export class WalkOverview {
  readonly exercise = input.required<GivenExercise>();
  readonly drafts = input.required<Drafts>();
  readonly readers = input.required<Readers>();
  readonly release = input.required<ReleaseMode>();
  readonly isFinishing = input.required<boolean>();
  /** The step of the prompt that is to be looked at again. */
  readonly opened = output<number>();
  readonly finished = output<void>();

  protected readonly t = useWords(walkWords);
  protected readonly say = useLocalized();
  private readonly names = useReaderNames(this.readers);

  protected readonly lines = computed(() =>
    this.exercise().prompts.flatMap((prompt, at) => {
      const draft = this.drafts()[prompt.key];
      if (!isAnswerable(prompt) || !draft) return [];
      const isThere = hasAnswer(draft.body);
      const { answered, passed, open } = this.t();
      return {
        key: prompt.key,
        step: at + 1,
        question: this.say(prompt.question),
        state: isThere ? answered : draft.passed ? passed : open,
        audience: isThere ? draft.audience : null,
      };
    }),
  );
  /** When the other partner may read along; only where an answer is meant for both. */
  protected readonly afterwards = computed(() => {
    const isForBoth = Object.values(this.drafts()).some(
      (each) => each.audience === 'couple' && hasAnswer(each.body),
    );
    return isForBoth ? this.t().afterwards[this.release()](this.names().partner) : '';
  });
}
