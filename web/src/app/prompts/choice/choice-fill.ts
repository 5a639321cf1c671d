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
    .short {
      min-block-size: 5rem;
      overflow-wrap: anywhere;
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
    if (this.prompt().pick === 'one') return this.clearTo([key]);
    this.change()(({ chosen, ...rest }) => {
      const others = chosen.filter((each) => each !== key);
      return { ...rest, chosen: checked ? [...others, key] : others };
    });
  }

  protected pickOther(checked: boolean): void {
    this.change()(({ kind, chosen, other }) => {
      this.typed = other ?? this.typed;
      const rest = { kind, chosen: this.prompt().pick === 'one' ? [] : chosen };
      return checked ? { ...rest, other: this.typed } : rest;
    });
  }

  protected sayOther(other: string): void {
    this.change()((now) => ({ ...now, other }));
  }

  protected clearTo(chosen: string[]): void {
    this.change()(({ kind, other }) => {
      this.typed = other ?? this.typed;
      return { kind, chosen };
    });
  }
}
