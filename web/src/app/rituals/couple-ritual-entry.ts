import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CoupleNotes } from '@tweespraak/contracts/moment-notes';
import type { CoupleRitual } from '@tweespraak/contracts/rituals';
import { formatDay } from '../ui/format';
import { feelingFamilies } from '@tweespraak/library/feelings';
import { ScreenLanguage, useLocalized, useWords } from '../ui/words';
import { coupleRitualsWords } from './couple-rituals.words';
import { groupMoments } from './group-moments';
import { useRitualNames } from './ritual-names';
import { NotedDays } from './noted-days';
import { RhythmLine } from './rhythm-line';
import { MonthsOfStones } from './stone-path/months-of-stones';
import { whyWords } from './stone-path/why.words';
import { StonePath } from './stone-path/stone-path';
import { namePeriod, streakWords } from './streak.words';

const SHOWN = 6;

/** One ritual as the therapist sees it. */
@Component({
  selector: 'tw-couple-ritual-entry',
  imports: [MonthsOfStones, NotedDays, RhythmLine, RouterLink, StonePath],
  templateUrl: './couple-ritual-entry.html',
  styleUrl: './couple-ritual-entry.scss',
})
export class CoupleRitualEntry {
  readonly ritual = input.required<CoupleRitual>();
  readonly today = input.required<string>();
  readonly coupleId = input.required<string>();
  readonly closed = input(false);
  /** What the two wrote; what is for the therapist alone stands in the compartment of who wrote it. */
  readonly notes = input<CoupleNotes['notes']>([]);
  readonly ending = output();

  protected readonly why = useWords(whyWords);
  private readonly say = useLocalized();
  protected readonly lines = computed(() =>
    this.notes().filter(({ ritualId, audience }) => ritualId === this.ritual().id && audience === 'couple'),
  );

  protected readonly t = useWords(coupleRitualsWords);
  protected readonly name = useRitualNames();
  private readonly streakT = useWords(streakWords);
  private readonly language = inject(ScreenLanguage);

  protected readonly headline = computed(() => {
    const { streak, cadence } = this.ritual();
    return streak && this.streakT().headline(streak.kept, streak.of, namePeriod(cadence));
  });
  protected readonly standing = computed(() => {
    const { streak, cadence } = this.ritual();
    return streak && this.streakT().standing(streak.current, streak.longest, namePeriod(cadence));
  });
  protected feelingIn({ feeling }: { feeling: string | null }): string {
    const family = feelingFamilies.find(({ key }) => key === feeling);
    return family ? this.say(family.name) : '';
  }

  protected day(day: string): string {
    return formatDay(day, this.language.current(), this.today());
  }

  protected readonly lasts = computed(() => {
    const { startedOn, endedOn } = this.ritual();
    const inWords = (day: string) => formatDay(day, this.language.current(), this.today());
    return endedOn === null ? this.t().since(inWords(startedOn)) : this.t().ended(inWords(endedOn));
  });
  protected readonly noted = computed(() => groupMoments(this.ritual().moments));
  protected readonly recent = computed(() => this.noted().slice(0, SHOWN));
  protected readonly earlier = computed(() => this.noted().slice(SHOWN));
}
