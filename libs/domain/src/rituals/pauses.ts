import { compareDates, type DateSpan, type LocalDate, touch } from '../calendar/index.js';

/**
 * For each span the pause that touches it (rule 4), or none; of several the one that ends last. The spans come in order
 * of time and do not overlap; pauses may come in any order, overlap and lie anywhere.
 */
export function pausesTouching(
  spans: readonly DateSpan[],
  pauses: readonly DateSpan[] = [],
): (DateSpan | undefined)[] {
  const begun = [...pauses].sort((a, b) => compareDates(a.from, b.from) || compareDates(a.to, b.to));
  let next = 0;
  let lasting: DateSpan | undefined;
  return spans.map((span) => {
    for (let pause = begun[next]; pause !== undefined && pause.from <= span.to; pause = begun[next]) {
      if (lasting === undefined || pause.to >= lasting.to) lasting = pause;
      next += 1;
    }
    return lasting !== undefined && touch(lasting, span) ? { from: lasting.from, to: lasting.to } : undefined;
  });
}

/** Whether the ritual rests on this day: then nobody is asked to keep it. */
export function isPausedOn(date: LocalDate, pauses: readonly DateSpan[] = []): boolean {
  return pauses.some((pause) => touch(pause, { from: date, to: date }));
}

/** The pause of this day, of several the one that ends last; without one the next that is coming, or none. */
export function restFrom(date: LocalDate, pauses: readonly DateSpan[] = []): DateSpan | undefined {
  const begun = pauses.filter(({ from, to }) => from <= date && date <= to);
  const coming = pauses.filter(({ from }) => from > date);
  const rest =
    begun.toSorted((a, b) => compareDates(b.to, a.to))[0] ??
    coming.toSorted((a, b) => compareDates(a.from, b.from))[0];
  return rest && { from: rest.from, to: rest.to };
}
