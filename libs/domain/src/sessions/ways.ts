/** The ways in that an account has. A password counts with its app only; `passwordAlone` is there in the demo. */
export interface WaysIn {
  passkeys: number;
  hasApp: boolean;
  passwordAlone: boolean;
}

/** Whether somebody could still sign in with these. */
export function hasAWayIn(ways: WaysIn): boolean {
  return ways.passkeys > 0 || ways.hasApp || ways.passwordAlone;
}

/** Whether a passkey may go: something else has to be left. */
export function mayLosePasskey(ways: WaysIn): boolean {
  return hasAWayIn({ ...ways, passkeys: ways.passkeys - 1 });
}

/** Whether the app may go, and the password with it: something else has to be left. */
export function mayLoseApp(ways: WaysIn): boolean {
  return hasAWayIn({ ...ways, hasApp: false, passwordAlone: false });
}
