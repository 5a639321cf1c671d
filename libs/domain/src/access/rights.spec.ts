import { describe, expect, it } from 'vitest';
import {
  type Holder,
  holdersOf,
  isForAnyone,
  isForHalfMade,
  mayDo,
  mayWith,
  type Right,
  rights,
  rightsOf,
  roles,
} from './index.js';

/** Acts that show what somebody wrote, or what was written to somebody. */
const clinical: Right[] = [
  'see-reflections',
  'read-reflection',
  'give-feedback',
  'release-answers',
  'end-release',
  'see-rituals',
  'read-moment-notes',
  'see-own-notes',
  'open-own-homework',
  'answer-prompts',
  'read-shared',
  'see-safety-checks',
  'read-safety-check',
  'export-own-record',
  'export-client-record',
];
const writing: Right[] = [
  'change-couple',
  'archive-couple',
  'invite-partner',
  'renew-access',
  'confirm-recovery',
  'give-access',
  'end-access',
  'hand-over-couple',
  'assign-exercise',
  'reschedule-homework',
  'withdraw-homework',
  'give-feedback',
  'release-answers',
  'end-release',
  'offer-ritual',
  'take-away-proposal',
  'end-ritual-of-couple',
  'switch-vulnerable-exercises',
  'separate-couple',
  'erase-partner',
];
const managing: Right[] = ['invite-colleague', 'change-roles', 'end-membership', 'recover-colleague'];

describe('rights', () => {
  it('each have a holder, named once', () => {
    const known: Holder[] = [...roles, 'substitute', 'half-made', 'anyone'];
    for (const right of rights) {
      const holders: readonly Holder[] = holdersOf[right];
      expect(holders.length, right).toBeGreaterThan(0);
      expect(new Set(holders).size, right).toBe(holders.length);
      expect(known).toEqual(expect.arrayContaining([...holders]));
    }
  });

  it('that are for anyone or for a half-made session are nobody else’s as well', () => {
    for (const right of rights) if (isForHalfMade(right)) expect(holdersOf[right], right).toHaveLength(1);
  });

  it('of an owner are the practice, and no clinical text', () => {
    expect(rightsOf('owner')).toEqual(expect.arrayContaining(managing));
    expect(clinical.filter((right) => mayDo(['owner'], right))).toEqual([]);
    expect(mayDo(['owner'], 'see-couple')).toBe(false);
  });

  it('of an assistant are adding, inviting and planning, and no clinical text', () => {
    expect(rightsOf('assistant')).toEqual(
      expect.arrayContaining(['see-caseload', 'add-couple', 'invite-partner', 'assign-exercise']),
    );
    expect(clinical.filter((right) => mayDo(['assistant'], right))).toEqual([]);
  });

  it('of a supervisor are reading', () => {
    expect(rightsOf('supervisor')).toContain('read-reflection');
    expect(writing.filter((right) => mayDo(['supervisor'], right))).toEqual([]);
  });

  it('of a substitute are those of a therapist, but for who else gets in', () => {
    const withACouple = rights.filter((right) => mayWith('substitute', right));
    expect(withACouple.filter((right) => !mayWith('therapist', right))).toEqual([]);
    expect(withACouple).toContain('read-reflection');
    for (const right of ['give-access', 'end-access', 'hand-over-couple', 'give-substitute'] as const)
      expect(mayWith('substitute', right)).toBe(false);
  });

  it('of a partner are nobody else’s, but for what everybody has of their own account', () => {
    const shared = rightsOf('partner').filter((right) => holdersOf[right].length > 1);
    expect(shared).toEqual([
      'change-own-settings',
      'see-own-security',
      'change-own-ways-in',
      'end-own-sign-ins',
      'confirm-presence',
    ]);
    for (const right of managing) expect(mayDo(['partner'], right)).toBe(false);
  });

  it('add up for a therapist who owns the practice, and take nothing away', () => {
    const both = rights.filter((right) => mayDo(['owner', 'therapist'], right) && !isForAnyone(right));
    expect(new Set(both)).toEqual(new Set([...rightsOf('owner'), ...rightsOf('therapist')]));
  });

  it('for anyone are these alone: who is asked for nothing', () => {
    expect(rights.filter(isForAnyone)).toEqual([
      'check-health',
      'see-session',
      'sign-in',
      'sign-out',
      'begin-practice',
      'open-invitation',
      'accept-invitation',
      'recover-account',
      'read-feed',
      'switch-reminders-by-link',
      'see-demo-mail',
    ]);
  });

  it('without a role are only those for anyone', () => {
    expect(rights.filter((right) => mayDo([], right))).toEqual(rights.filter(isForAnyone));
  });

  it('of a half-made session are finishing it, and what is for anyone', () => {
    const more = rights.filter((right) => isForHalfMade(right) && !isForAnyone(right));
    expect(more).toEqual(['finish-signing-in']);
    expect(mayDo(['therapist'], 'finish-signing-in')).toBe(false);
  });
});
