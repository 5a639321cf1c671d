import { Component, computed } from '@angular/core';
import { LINE, PAGE, type TextAnswer, type TextPrompt } from '@tweespraak/contracts/prompts';
import { useWords } from '../../ui/words';
import { FillIn } from '../fill-in';
import { promptsWords } from '../prompts.words';
import { RoomLeft } from '../room-left';

/** A line or a page. What is too long stays in the field: cutting it off would lose text. */
@Component({
  selector: 'tw-text-fill',
  imports: [RoomLeft],
  template: `
    <textarea
      #field
      [id]="name()"
      [class.line]="prompt().length === 'line'"
      [attr.aria-labelledby]="labelledBy()"
      [attr.aria-describedby]="describedBy()"
      [rows]="prompt().length === 'line' ? 2 : 7"
      [placeholder]="t().anythingOrNothing"
      [value]="answer().text"
      (input)="write(field.value)"
    ></textarea>
    <tw-room-left [text]="answer().text" [most]="most()" />
  `,
  styles: `
    textarea {
      min-block-size: 12rem;
      line-height: 1.55;
      overflow-wrap: anywhere;
    }
    .line {
      min-block-size: 5rem;
    }
  `,
})
export class TextFill extends FillIn<TextPrompt, TextAnswer> {
  protected readonly t = useWords(promptsWords);
  protected readonly most = computed(() => (this.prompt().length === 'line' ? LINE : PAGE));

  protected write(text: string): void {
    this.change()(() => ({ kind: 'text', text }));
  }
}
