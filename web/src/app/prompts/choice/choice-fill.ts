import { Component, computed } from '@angular/core';
import { LINE, type ChoiceAnswer, type ChoicePrompt } from '@tweespraak/contracts/prompts';
import { useLocalized, useWords } from '../../ui/words';
import { FillIn } from '../fill-in';
import { promptsWords } from '../prompts.words';
import { RoomLeft } from '../room-left';

/** One or many of a few, with "something else" where it is offered. */
@Component({
  selector: 'tw-choice-fill',
  imports: [RoomLeft],
  templateUrl: './choice-fill.html',
  styles: `
    .other {
      margin-block-start: var(--tw-1);
    }
  `,
})
export class ChoiceFill extends FillIn<ChoicePrompt, ChoiceAnswer> {
  protected readonly t = useWords(promptsWords);
  protected readonly say = useLocalized();
  protected readonly most = LINE;
  protected readonly type = computed(() => (this.prompt().pick === 'one' ? 'radio' : 'checkbox'));
  protected readonly isOther = computed(() => this.answer().other !== undefined);
  /** What was typed at "something else" comes back when it is chosen again. */
  private typed = '';

  protected pick(key: string, checked: boolean): void {
    const { chosen, other } = this.answer();
    if (this.prompt().pick === 'one') return this.answerWith([key]);
    const without = chosen.filter((each) => each !== key);
    this.answerWith(checked ? [...without, key] : without, other);
  }

  protected pickOther(checked: boolean): void {
    const { chosen } = this.answer();
    this.answerWith(this.prompt().pick === 'one' ? [] : chosen, checked ? this.typed : undefined);
  }

  protected sayOther(other: string): void {
    this.answerWith(this.answer().chosen, other);
  }

  protected clear(): void {
    this.answerWith([]);
  }

  private answerWith(chosen: string[], other?: string): void {
    this.typed = other ?? this.answer().other ?? this.typed;
    this.change()({ kind: 'choice', chosen, ...(other === undefined ? {} : { other }) });
  }
}
