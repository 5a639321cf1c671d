import { Component, input, output } from '@angular/core';
import type { ChosenFeeling } from '@tweespraak/contracts/prompts';
import { useLocalized, useWords } from '../../ui/words';
import { promptsWords } from '../prompts.words';
import { feelingLabel, quadrantOfFeeling } from './feeling-label';
import { QuadrantMark } from './quadrant-mark';

/** What was chosen, each with how strong it is, in words. */
@Component({
  selector: 'tw-chosen-feelings',
  imports: [QuadrantMark],
  templateUrl: './chosen-feelings.html',
  styleUrl: './chosen-feelings.scss',
})
export class ChosenFeelings {
  readonly name = input.required<string>();
  readonly feelings = input.required<readonly ChosenFeeling[]>();
  readonly strengthened = output<{ at: number; intensity: number }>();
  readonly removed = output<number>();

  protected readonly t = useWords(promptsWords);
  private readonly say = useLocalized();
  protected readonly quadrantOf = quadrantOfFeeling;
  protected readonly steps = [1, 2, 3] as const;

  protected labelOf(feeling: ChosenFeeling): string {
    return feelingLabel(feeling, this.say);
  }

  protected keyOf(feeling: ChosenFeeling): string {
    return 'word' in feeling ? feeling.word : `own ${feeling.own}`;
  }
}
