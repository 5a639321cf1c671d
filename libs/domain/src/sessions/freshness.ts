const FIVE_MINUTES = 5 * 60_000;

/**
 * Whether somebody showed who they are within the last five minutes, as export and a change of how one signs in ask.
 * Instants are milliseconds since 1970; `factorAt` is when they last gave a passkey or a code.
 */
export function isFresh(factorAt: number | null, now: number): boolean {
  return factorAt !== null && now - factorAt < FIVE_MINUTES;
}

/**
 * Whether the PIN is asked before own texts open: when there is one, and none of the own texts was opened with it in
 * the last five minutes. While somebody reads or writes, it is not asked again.
 */
export function needsPin(pin: { isSet: boolean; openedAt: number | null }, now: number): boolean {
  return pin.isSet && (pin.openedAt === null || now - pin.openedAt >= FIVE_MINUTES);
}
