import type { Language } from '@tweespraak/contracts/localized';
import type { Ritual, Stone } from '@tweespraak/contracts/rituals';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** `9–15 nov`, `november 2026` or `15 nov`: a period of the calendar, which has no time zone. */
export function describePeriod(
  { from, to }: Pick<Stone, 'from' | 'to'>,
  unit: Ritual['cadence']['unit'],
  language: Language,
): string {
  const isWholeMonth = unit === 'month' && from.slice(0, 7) === to.slice(0, 7);
  const format = new Intl.DateTimeFormat(locales[language], {
    ...(isWholeMonth ? { month: 'long', year: 'numeric' } : { day: 'numeric', month: 'short' }),
    timeZone: 'UTC',
  });
  return isWholeMonth ? format.format(noonOf(from)) : format.formatRange(noonOf(from), noonOf(to));
}

function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
