import type { Language } from '@tweespraak/contracts/localized';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** `zondag 22 november`; the year only when it is another one than `today`'s. A calendar day has no time zone. */
export function formatDay(
  day: string,
  language: Language,
  today = new Date().toISOString().slice(0, 10),
): string {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: sameYear ? undefined : 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** `zondag 22 november 2026`: with the year always, for what is kept longer than the year. */
export function formatDayWithYear(day: string, language: Language): string {
  return formatDay(day, language, '');
}

/** `november 2026`, of a month like `2026-11`. */
export function formatMonth(month: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}

/** `22 nov`, for tables. */
export function formatShortDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** `22 november 2026 om 14:05`, in the zone of the device. */
export function formatInstant(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(instant),
  );
}

/** The plural that the language asks for. */
export function plural(language: Language, count: number, forms: { one: string; other: string }): string {
  return new Intl.PluralRules(locales[language]).select(count) === 'one' ? forms.one : forms.other;
}
