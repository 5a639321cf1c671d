import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { FeelingFamily, FeelingsAnswer } from '@tweespraak/contracts/prompts';
import { familiesIn, quadrantNames, type FeelingWord, type Quadrant } from '@tweespraak/library/feelings';
import { Icon } from '../../ui/icon/icon';
import { ScreenLanguage, useLocalized, useWords } from '../../ui/words';
import { promptsWords } from '../prompts.words';
import { isChosen } from './choose-feelings';
import { findFeelings } from './find-feelings';
import { QuadrantMark } from './quadrant-mark';

/** Unpleasant on the left, pleasant on the right, much energy above: as the marks show it. */
const onScreen: readonly Quadrant[] = [
  'unpleasant-lively',
  'pleasant-lively',
  'unpleasant-calm',
  'pleasant-calm',
];

/** Where words are found: by quadrant and family, or by typing. */
@Component({
  selector: 'tw-feelings-palette',
  imports: [Icon, QuadrantMark],
  templateUrl: './feelings-palette.html',
  styleUrl: './feelings-palette.scss',
})
export class FeelingsPalette {
  readonly name = input.required<string>();
  readonly answer = input.required<FeelingsAnswer>();
  readonly toggled = output<string>();

  protected readonly t = useWords(promptsWords);
  protected readonly say = useLocalized();
  private readonly language = inject(ScreenLanguage).current;
  protected readonly onScreen = onScreen;
  protected readonly names = quadrantNames;

  protected readonly quadrant = signal<Quadrant | null>(null);
  protected readonly sought = signal('');
  protected readonly found = computed(() => findFeelings(this.sought(), this.language()));
  protected readonly families = computed(() => {
    const quadrant = this.quadrant();
    return quadrant ? familiesIn(quadrant) : [];
  });

  protected open(quadrant: Quadrant): void {
    this.quadrant.update((now) => (now === quadrant ? null : quadrant));
  }

  protected isChosen(word: FeelingWord): boolean {
    return isChosen(this.answer(), word.key);
  }

  protected chosenOf(family: FeelingFamily): number {
    return family.words.filter((word) => this.isChosen(word)).length;
  }
}
