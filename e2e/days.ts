const place = 'Europe/Amsterdam';
const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000);

/** A day of the calendar in the couple's place, as a date field takes it. */
export function dayFromToday(days: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: place }).format(inDays(days));
}

/** The same day as a page says it: `zondag 6 december`. */
export function dayInWords(days: number): string {
  const parts = { weekday: 'long', day: 'numeric', month: 'long', timeZone: place } as const;
  return new Intl.DateTimeFormat('nl-NL', parts).format(inDays(days));
}
