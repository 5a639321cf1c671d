import { Component, computed, input } from '@angular/core';
import type { Terms } from '@tweespraak/contracts/ritual-terms';
import { useWords } from '../ui/words';
import { rhythmWords } from './rhythm.words';

/** What was agreed about a ritual, in a sentence or two. */
@Component({
  selector: 'tw-rhythm-line',
  template: `{{ sentences() }}`,
  host: { class: 'tw-muted' },
})
export class RhythmLine {
  readonly terms = input.required<Terms>();
  readonly counted = input(true);
  /** Whether it is told to one of the two, or about them. */
  readonly about = input<'you' | 'them'>('you');

  private readonly t = useWords(rhythmWords);
  protected readonly sentences = computed(() => {
    const { cadence, slot } = this.terms();
    const t = this.t();
    return [
      `${t.often(cadence)}.`,
      t.best(slot, cadence),
      t.kept[this.about()][cadence.kept],
      this.counted() ? '' : t.uncounted,
    ]
      .filter((each) => each !== '')
      .join(' ');
  });
}
