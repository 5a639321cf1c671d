import { Component, computed, inject, input } from '@angular/core';
import type { Ritual, Stone } from '@tweespraak/contracts/rituals';
import { ScreenLanguage, useWords } from '../../ui/words';
import { describePeriod } from './describe-period';
import { layStones } from './lay-stones';
import { StoneShape } from './stone-shape';
import { stonePathWords } from './stone-path.words';

const order: readonly Stone['state'][] = ['met', 'forgiven', 'skipped', 'missed', 'open'];

/** The periods of a ritual as stones on a path, with the same in words for who does not see the picture. */
@Component({
  selector: 'tw-stone-path',
  imports: [StoneShape],
  templateUrl: './stone-path.html',
  styleUrl: './stone-path.scss',
})
export class StonePath {
  readonly stones = input.required<readonly Stone[]>();
  readonly cadence = input.required<Ritual['cadence']>();

  private readonly language = inject(ScreenLanguage);
  protected readonly t = useWords(stonePathWords);
  protected readonly path = computed(() => layStones(this.stones()));
  /** The oldest and the newest period, below the two ends of the path. */
  protected readonly ends = computed(() => {
    const stones = this.path().stones.map(({ stone }) => stone);
    return [...new Set([...stones.slice(0, 1), ...stones.slice(-1)])];
  });
  protected readonly statesOnPath = computed(() => {
    const present = new Set(this.path().stones.map(({ stone }) => stone.state));
    return order.filter((state) => present.has(state));
  });

  protected period(stone: Stone): string {
    return describePeriod(stone, this.cadence().unit, this.language.current());
  }
}
