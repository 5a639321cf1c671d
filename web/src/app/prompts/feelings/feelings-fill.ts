import { Component, computed } from '@angular/core';
import type { FeelingsAnswer, FeelingsPrompt } from '@tweespraak/contracts/prompts';
import { useWords } from '../../ui/words';
import { FillIn } from '../fill-in';
import { promptsWords } from '../prompts.words';
import { addOwn, LONGEST_OWN, MOST_FEELINGS, setIntensity, takeAway, toggleWord } from './choose-feelings';
import { ChosenFeelings } from './chosen-feelings';
import { FeelingsPalette } from './feelings-palette';

/** The palette: a quadrant, a family, a word; or search, or a word of one's own. */
@Component({
  selector: 'tw-feelings-fill',
  imports: [ChosenFeelings, FeelingsPalette],
  templateUrl: './feelings-fill.html',
  styleUrl: './feelings-fill.scss',
})
export class FeelingsFill extends FillIn<FeelingsPrompt, FeelingsAnswer> {
  protected readonly t = useWords(promptsWords);
  protected readonly longest = LONGEST_OWN;
  protected readonly isFull = computed(() => this.answer().feelings.length >= MOST_FEELINGS);

  protected toggle(word: string): void {
    this.change()((now) => toggleWord(now, word));
  }

  protected strengthen(at: number, intensity: number): void {
    this.change()((now) => setIntensity(now, at, intensity));
  }

  protected remove(at: number): void {
    this.change()((now) => takeAway(now, at));
  }

  protected addOwn(field: HTMLInputElement): void {
    const typed = field.value;
    field.value = '';
    this.change()((now) => addOwn(now, typed));
  }
}
