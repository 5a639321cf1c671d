/** How far signing in has come: `half` knows a password and still lacks the code, so it sees nothing. */
export type Stage = 'half' | 'full';

/** What is known of a session. Instants are milliseconds since 1970. */
export interface SessionTimes {
  stage: Stage;
  lastSeenAt: number;
  idleMinutes: number;
  expiresAt: number;
  revokedAt: number | null;
}

const MINUTE = 60_000;

/** After how many minutes without a request a session ends. A therapist's desk is not always their own. */
export const idleMinutesOf = { professional: 15, partner: 30 } as const;

/** How long a session lasts at most, in minutes, however busy it is; a half-made one only as long as finding a phone takes. */
export const longestMinutesOf = { full: 12 * 60, half: 10 } as const;

/** Wrong codes or PINs after which a session ends. */
export const wrongTriesAllowed = 5;

/** Whether a session still stands at `now`, and how far it has come. */
export function standingOf(session: SessionTimes, now: number): Stage | 'over' {
  if (session.revokedAt !== null) return 'over';
  if (now >= session.expiresAt) return 'over';
  if (now - session.lastSeenAt >= session.idleMinutes * MINUTE) return 'over';
  return session.stage;
}

/** Whether the last sight of a session is old enough to be written down again; not at each request. */
export function isWorthNoting(lastSeenAt: number, now: number): boolean {
  return now - lastSeenAt >= MINUTE / 3;
}
