import { Component } from '@angular/core';
import type { ScaleAnswer, ScalePrompt } from '@tweespraak/contracts/prompts';
import { useLocalized, useWords } from '../../ui/words';
import { FillIn } from '../fill-in';
import { promptsWords } from '../prompts.words';

/** 0 to 10 as a radio group; nothing is chosen beforehand. */
@Component({
  selector: 'tw-scale-fill',
  templateUrl: './scale-fill.html',
  styleUrl: './scale-fill.scss',
})
export class ScaleFill extends FillIn<ScalePrompt, ScaleAnswer> {
  protected readonly t = useWords(promptsWords);
  protected readonly say = useLocalized();
  protected readonly steps = Array.from({ length: 11 }, (_step, value) => value);

  protected choose(value: number | null): void {
    this.change()(() => ({ kind: 'scale', value }));
  }

  /** The word at an end belongs to its number for whoever hears the page. */
  protected wordAt(step: number): string {
    const { low, high } = this.prompt();
    return step === 0 ? `: ${this.say(low)}` : step === 10 ? `: ${this.say(high)}` : '';
  }
}
