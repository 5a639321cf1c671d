import { Component, computed, signal } from '@angular/core';
import type { DeckAnswer, DeckPrompt } from '@tweespraak/contracts/prompts';
import { Icon } from '../../ui/icon/icon';
import { useLocalized, useWords } from '../../ui/words';
import { FillIn } from '../fill-in';
import { promptsWords } from '../prompts.words';
import {
  keep,
  keptCards,
  lastSorted,
  putBack,
  skip,
  sortedCount,
  topCard,
  withFavourite,
} from './sort-cards';

/** Cards one at a time, to keep or to skip; what was kept lies below. */
@Component({
  selector: 'tw-deck-fill',
  imports: [Icon],
  templateUrl: './deck-fill.html',
  styleUrl: './deck-fill.scss',
})
export class DeckFill extends FillIn<DeckPrompt, DeckAnswer> {
  protected readonly t = useWords(promptsWords);
  protected readonly say = useLocalized();
  private readonly sorted = signal<readonly string[]>([]);

  protected readonly top = computed(() => topCard(this.prompt(), this.answer()));
  protected readonly kept = computed(() => keptCards(this.prompt(), this.answer()));
  protected readonly seen = computed(() => sortedCount(this.answer()));
  private readonly last = computed(
    () => this.sorted().at(-1) ?? lastSorted(this.prompt(), this.answer())?.key,
  );

  protected keep(key: string): void {
    this.sorted.update((before) => [...before, key]);
    this.change()((now) => keep(now, key));
  }

  protected skip(key: string): void {
    this.sorted.update((before) => [...before, key]);
    this.change()((now) => skip(now, key));
  }

  protected undo(): void {
    const last = this.last();
    if (last === undefined) return;
    this.sorted.update((before) => before.filter((key) => key !== last));
    this.change()((now) => putBack(now, last));
  }

  protected letGo(key: string): void {
    this.sorted.update((before) => before.filter((each) => each !== key));
    this.change()((now) => skip(now, key));
  }

  protected prefer(key: string): void {
    this.change()((now) => withFavourite(now, key));
  }
}
