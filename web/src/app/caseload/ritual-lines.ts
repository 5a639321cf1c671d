import { Component, computed, input } from '@angular/core';
import type { CaseloadRow } from '@tweespraak/contracts/caseload';
import { useRitualNames } from '../rituals/ritual-names';
import { useWords } from '../ui/words';
import { caseloadWords } from './caseload.words';

/** How the rituals of one couple stand, a line each: the name, the streak, and how often it was kept of late. */
@Component({
  selector: 'tw-ritual-lines',
  template: `
    <ul class="tw-plain-list">
      @for (line of lines(); track line.id) {
        <li>
          <span class="name">{{ line.name }}</span>
          <span class="streak" [class.tw-muted]="!line.runs">{{ line.streak }}</span>
          <span class="tw-muted">{{ line.kept }}</span>
        </li>
      } @empty {
        <li class="tw-muted">{{ t().rituals.none }}</li>
      }
    </ul>
  `,
  styleUrl: './ritual-lines.scss',
})
export class RitualLines {
  readonly rituals = input.required<CaseloadRow['rituals']>();

  protected readonly t = useWords(caseloadWords);
  protected readonly lines = computed(() => {
    const words = this.t().rituals;
    return this.rituals().map((ritual) => {
      const { cadence, streak } = ritual;
      // Nothing is counted where the two agreed so.
      if (streak === null)
        return { id: ritual.id, runs: false, name: this.nameOf()(ritual), streak: '', kept: words.uncounted };
      const runs = streak.current > 0;
      return {
        id: ritual.id,
        runs,
        name: this.nameOf()(ritual),
        streak: runs ? words.streak(streak.current, cadence.unit, cadence.every) : words.noStreak,
        kept: streak.of === 0 ? words.justBegun : words.kept(streak.kept, streak.of),
      };
    });
  });
  private readonly nameOf = useRitualNames();
}
