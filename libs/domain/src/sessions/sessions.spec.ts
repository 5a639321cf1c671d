import { describe, expect, it } from 'vitest';
import {
  hasAWayIn,
  idleMinutesOf,
  isFresh,
  isWorthNoting,
  longestMinutesOf,
  mayLoseApp,
  mayLosePasskey,
  needsPin,
  type SessionTimes,
  standingOf,
  stepAt,
  stepsThatFit,
  wrongTriesAllowed,
} from './index.js';

const now = 1_800_000_000_000;
const MINUTE = 60_000;
const aSession = (given: Partial<SessionTimes> = {}): SessionTimes => ({
  stage: 'full',
  lastSeenAt: now,
  idleMinutes: 30,
  expiresAt: now + 60 * MINUTE,
  revokedAt: null,
  ...given,
});

describe('a session', () => {
  it('stands as far as it has come', () => {
    expect(standingOf(aSession(), now)).toBe('full');
    expect(standingOf(aSession({ stage: 'half' }), now)).toBe('half');
  });

  it.each([
    ['was revoked', { revokedAt: now - 1 }],
    ['was revoked at this very moment', { revokedAt: now }],
    ['is at its end', { expiresAt: now }],
    ['is past its end', { expiresAt: now - 1 }],
    ['was idle for as long as it may be', { lastSeenAt: now - 30 * MINUTE }],
  ])('is over when it %s', (_why, given) => {
    expect(standingOf(aSession(given), now)).toBe('over');
  });

  it('stands until the last millisecond', () => {
    expect(standingOf(aSession({ expiresAt: now + 1 }), now)).toBe('full');
    expect(standingOf(aSession({ lastSeenAt: now - 30 * MINUTE + 1 }), now)).toBe('full');
  });

  it('is idle sooner at a desk than on a phone, and half-made only briefly', () => {
    expect(idleMinutesOf).toEqual({ professional: 15, partner: 30 });
    expect(longestMinutesOf).toEqual({ full: 720, half: 10 });
    expect(wrongTriesAllowed).toBe(5);
  });

  it('is noted as seen once in twenty seconds', () => {
    expect(isWorthNoting(now - 20_000, now)).toBe(true);
    expect(isWorthNoting(now - 19_999, now)).toBe(false);
  });
});

describe('a fresh factor', () => {
  it('was given less than five minutes ago', () => {
    expect(isFresh(now, now)).toBe(true);
    expect(isFresh(now - 5 * MINUTE + 1, now)).toBe(true);
    expect(isFresh(now - 5 * MINUTE, now)).toBe(false);
    expect(isFresh(null, now)).toBe(false);
  });
});

describe('the PIN', () => {
  it('is asked when there is one and it was not given, or five minutes passed without opening anything', () => {
    expect(needsPin({ isSet: true, openedAt: null }, now)).toBe(true);
    expect(needsPin({ isSet: true, openedAt: now - 5 * MINUTE }, now)).toBe(true);
    expect(needsPin({ isSet: true, openedAt: now - 5 * MINUTE + 1 }, now)).toBe(false);
  });

  it('is never asked of who has none', () => {
    expect(needsPin({ isSet: false, openedAt: null }, now)).toBe(false);
    expect(needsPin({ isSet: false, openedAt: now - 60 * MINUTE }, now)).toBe(false);
  });
});

describe('the code of an app', () => {
  it('belongs to a step of thirty seconds', () => {
    expect(stepAt(0)).toBe(0);
    expect(stepAt(29_999)).toBe(0);
    expect(stepAt(30_000)).toBe(1);
  });

  it('fits one step early and one step late', () => {
    expect(stepsThatFit(300_000, null)).toEqual([9, 10, 11]);
  });

  it('fits once: neither the step that was used, nor one before it', () => {
    expect(stepsThatFit(300_000, 8)).toEqual([9, 10, 11]);
    expect(stepsThatFit(300_000, 9)).toEqual([10, 11]);
    expect(stepsThatFit(300_000, 10)).toEqual([11]);
    expect(stepsThatFit(300_000, 11)).toEqual([]);
  });
});

describe('the ways in', () => {
  const ways = (passkeys: number, hasApp: boolean, passwordAlone = false) => ({
    passkeys,
    hasApp,
    passwordAlone,
  });

  it('are a passkey, or a password with its app, or in the demo the password alone', () => {
    expect(hasAWayIn(ways(0, false))).toBe(false);
    expect(hasAWayIn(ways(1, false))).toBe(true);
    expect(hasAWayIn(ways(0, true))).toBe(true);
    expect(hasAWayIn(ways(0, false, true))).toBe(true);
  });

  it('never lose the last one', () => {
    expect(mayLosePasskey(ways(1, false))).toBe(false);
    expect(mayLosePasskey(ways(2, false))).toBe(true);
    expect(mayLosePasskey(ways(1, true))).toBe(true);
    expect(mayLosePasskey(ways(1, false, true))).toBe(true);
    expect(mayLoseApp(ways(0, true))).toBe(false);
    expect(mayLoseApp(ways(1, true))).toBe(true);
    // The password goes with its app.
    expect(mayLoseApp(ways(0, true, true))).toBe(false);
  });
});
