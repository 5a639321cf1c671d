import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../ui/icon/icon';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { ProblemNote } from '../ui/problem/problem-note';
import { useWords } from '../ui/words';
import { CoupleRitualEntry } from './couple-ritual-entry';
import { coupleRitualsWords } from './couple-rituals.words';
import { presetRituals, useRitualNames } from './ritual-names';
import { RitualsApi } from './rituals-api';

type Preset = (typeof presetRituals)[number];

/** A couple's rituals in their file: how each is kept, and who noted what. */
@Component({
  selector: 'tw-couple-rituals',
  imports: [CoupleRitualEntry, Failed, Icon, Loading, MatButton, ProblemNote],
  templateUrl: './couple-rituals.html',
  styleUrl: './couple-rituals.scss',
})
export class CoupleRituals {
  readonly coupleId = input.required<string>();
  /** A couple in the archive keeps its rituals, and begins no new ones. */
  readonly closed = input(false);

  private readonly api = inject(RitualsApi);
  protected readonly t = useWords(coupleRitualsWords);
  protected readonly name = useRitualNames();
  protected readonly rituals = this.api.coupleRituals(this.coupleId);
  protected readonly failed = linkedSignal<unknown>(() => (this.coupleId(), null));
  protected readonly busy = signal(false);

  /** The article's rituals that the couple does not keep now. */
  protected readonly toAdd = computed(() => {
    if (this.closed() || !this.rituals.hasValue()) return [];
    const kept = this.rituals.value().rituals.filter(({ endedOn }) => endedOn === null);
    return presetRituals.filter((preset) => kept.every((ritual) => ritual.preset !== preset));
  });
  private readonly newIds = new Map<Preset, string>();

  protected async add(preset: Preset): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.failed.set(null);
    // Kept for another try after a lost answer, so that it adds the ritual once.
    const id = this.newIds.get(preset) ?? crypto.randomUUID();
    this.newIds.set(preset, id);
    try {
      this.rituals.set(await this.api.addRitual(this.coupleId(), { id, preset }));
      this.newIds.delete(preset);
    } catch (error) {
      this.failed.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}
