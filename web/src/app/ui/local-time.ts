/** The calendar day on which an instant fell, by the clock of the device: `2026-11-22`. */
export function dayOf(instant: string): string {
  const at = new Date(instant);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map(twoDigits).join('-');
}

/** The time of an instant, by the clock of the device: `20:30`. */
export function timeOf(instant: string): string {
  const at = new Date(instant);
  return [at.getHours(), at.getMinutes()].map(twoDigits).join(':');
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
