/** The calendar day on which an instant fell, by the clock of the device: `2026-11-22`. */
export function dayOf(instant: string): string {
  const at = new Date(instant);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
