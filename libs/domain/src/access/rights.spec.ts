import { describe, expect, it } from 'vitest';
import { hasRight, holdersOf, type Right, rights, rightsOf, roles } from './index.js';

const clinical: Right[] = [
  'open-couple-file',
  'read-reflections',
  'give-feedback',
  'read-feedback',
  'release-to-both',
  'read-released',
  'answer-prompts',
];

describe('rights', () => {
  it('of a therapist are to look after couples, not to do their homework', () => {
    expect(rightsOf('therapist')).toEqual([
      'see-caseload',
      'add-couple',
      'archive-couple',
      'invite-partner',
      'renew-access',
      'open-couple-file',
      'browse-library',
      'assign-exercise',
      'reschedule-homework',
      'withdraw-homework',
      'read-reflections',
      'give-feedback',
      'release-to-both',
      'read-released',
      'see-rituals',
      'change-own-settings',
    ]);
  });

  it('of a partner are the own homework, the own words and the rituals', () => {
    expect(rightsOf('partner')).toEqual([
      'see-today',
      'answer-prompts',
      'submit-reflection',
      'take-back-submission',
      'decline-homework',
      'read-feedback',
      'release-own',
      'read-released',
      'see-rituals',
      'log-moment',
      'take-back-moment',
      'change-own-settings',
    ]);
  });

  it('of an owner give no clinical text and no couple', () => {
    expect(rightsOf('owner')).toEqual(['manage-practice', 'change-own-settings']);
    expect(clinical.filter((right) => hasRight(['owner'], right))).toEqual([]);
  });

  it('add up for a therapist who owns the practice, and take nothing away', () => {
    const both = rights.filter((right) => hasRight(['owner', 'therapist'], right));
    expect(new Set(both)).toEqual(new Set([...rightsOf('owner'), ...rightsOf('therapist')]));
  });

  it('are nobody’s without a role', () => {
    expect(rights.filter((right) => hasRight([], right))).toEqual([]);
  });

  it('each have a holder, named once', () => {
    for (const right of rights) {
      expect(holdersOf[right].length).toBeGreaterThan(0);
      expect(new Set(holdersOf[right]).size).toBe(holdersOf[right].length);
      expect(roles).toEqual(expect.arrayContaining([...holdersOf[right]]));
    }
  });
});
