import { Component, inject, input } from '@angular/core';
import type { ExportedProposal, ExportedRitual, PersonalExport } from '@tweespraak/contracts/exports';
import { feelingFamilies } from '@tweespraak/library/feelings';
import { RhythmLine } from '../rituals/rhythm-line';
import { useRitualNames } from '../rituals/ritual-names';
import { formatDayWithYear } from '../ui/format';
import { dayOf } from '../ui/local-time';
import { ScreenLanguage, useLocalized, useWords } from '../ui/words';
import { copiedRitualsWords } from './copied-rituals.words';

/** What is one's own in the rituals of the two: moments with their lines, rests, and what one said to a proposal. */
@Component({
  selector: 'tw-copied-rituals',
  imports: [RhythmLine],
  templateUrl: './copied-rituals.html',
  styleUrl: './copied-rituals.scss',
})
export class CopiedRituals {
  readonly rituals = input.required<ExportedRitual[]>();
  readonly proposals = input.required<ExportedProposal[]>();
  readonly streaks = input.required<PersonalExport['streaks']>();

  protected readonly t = useWords(copiedRitualsWords);
  protected readonly name = useRitualNames();
  private readonly say = useLocalized();
  private readonly language = inject(ScreenLanguage).current;

  protected nameOf(proposal: ExportedProposal): string {
    const changed = this.rituals().find(({ id }) => id === proposal.ritualId);
    return changed ? this.t().change(this.name()(changed)) : this.name()(proposal);
  }

  protected day(day: string): string {
    return formatDayWithYear(day, this.language());
  }

  protected dayOfInstant(instant: string): string {
    return this.day(dayOf(instant));
  }

  protected feelingIn({ feeling }: { feeling: string | null }): string {
    const family = feelingFamilies.find(({ key }) => key === feeling);
    return family ? this.say(family.name) : '';
  }
}
