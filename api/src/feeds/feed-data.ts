import type { FeedTitles } from '@tweespraak/contracts/calendar-feeds';
import type { Language } from '@tweespraak/contracts/localized';
import type { DateSpan, LocalDate, Weekday } from '@tweespraak/domain/calendar';
import type { PresetRitualKey, Schedule } from '@tweespraak/domain/rituals';

/** What is behind an address: days, rhythms and numbers, without a text or a name. */
export interface FeedData {
  partnerId: string;
  practiceId: string;
  timeZone: string;
  titles: FeedTitles;
  language: Language;
  /** How often something changed that is in every event. */
  changes: number;
  changedOn: LocalDate;
  rituals: FeedRitual[];
  homework: FeedHomework[];
}

export interface FeedRitual {
  id: string;
  preset: PresetRitualKey | null;
  endedOn: LocalDate | null;
  changes: number;
  changedOn: LocalDate;
  schedules: (Schedule & { weekday: Weekday | null; dayOfMonth: number | null; at: string | null })[];
  pauses: DateSpan[];
}

export interface FeedHomework {
  id: string;
  dueOn: LocalDate;
  changes: number;
  changedOn: LocalDate;
}
