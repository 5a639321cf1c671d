const asIsoDay = new Intl.DateTimeFormat('sv-SE');

/** The calendar day on which an instant fell where this screen is: `2026-11-22`. */
export function dayOf(instant: string): string {
  return asIsoDay.format(new Date(instant));
}
