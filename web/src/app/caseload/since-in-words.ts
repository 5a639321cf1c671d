import { daysBetween, isLocalDate } from '@tweespraak/domain/calendar';

export interface SinceWords {
  readonly today: string;
  readonly yesterday: string;
  readonly ago: (n: number, unit: 'day' | 'week' | 'month') => string;
}

/** How long ago a day was, as coarse as one would say it: days, from a fortnight on weeks, from nine weeks on months. */
export function sinceInWords(day: string, today: string, words: SinceWords): string {
  const days = daysAgo(day, today);
  if (days <= 0) return words.today;
  if (days === 1) return words.yesterday;
  if (days < 14) return words.ago(days, 'day');
  if (days < 63) return words.ago(Math.floor(days / 7), 'week');
  return words.ago(Math.floor(days / 30.4), 'month');
}

/** Today or yesterday. */
export function isRecent(day: string, today: string): boolean {
  return daysAgo(day, today) <= 1;
}

function daysAgo(day: string, today: string): number {
  return isLocalDate(day) && isLocalDate(today) ? daysBetween(day, today) : 0;
}
