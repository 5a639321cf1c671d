import type { Assignment } from '@tweespraak/contracts/assignments';
import type { Language } from '@tweespraak/contracts/localized';
import { addDays, isLocalDate } from '@tweespraak/domain/calendar';
import { formatDay } from '../ui/format';

interface DueWords {
  on: (day: string) => string;
  today: string;
  tomorrow: string;
  overdue: (day: string) => string;
  none: string;
}

/** When the homework is due, as one says it: `Voor morgen`, `Was voor zondag 15 november`. */
export function dueInWords(
  { dueOn, overdue }: Pick<Assignment, 'dueOn' | 'overdue'>,
  today: string,
  language: Language,
  words: DueWords,
): string {
  if (dueOn === null) return words.none;
  const day = formatDay(dueOn, language, today);
  if (overdue || dueOn < today) return words.overdue(day);
  if (dueOn === today) return words.today;
  return isLocalDate(today) && dueOn === addDays(today, 1) ? words.tomorrow : words.on(day);
}
