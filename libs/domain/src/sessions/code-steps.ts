const STEP = 30_000;

/** The step of an authenticator app at an instant (milliseconds since 1970): each shows its code for 30 seconds (RFC 6238). */
export function stepAt(now: number): number {
  return Math.floor(now / STEP);
}

/**
 * The steps whose code is taken at `now`: this one, the one before for who types slowly, and the next one for a clock
 * that is ahead; never one that was used before, nor any before that (RFC 6238, 5.2).
 */
export function stepsThatFit(now: number, lastUsed: number | null): number[] {
  const step = stepAt(now);
  return [step - 1, step, step + 1].filter((each) => lastUsed === null || each > lastUsed);
}
