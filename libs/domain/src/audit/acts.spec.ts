import { describe, expect, it } from 'vitest';
import { holdersOf, type Right, rights } from '../access/index.js';
import { auditedAct, auditOf, circleOf } from './index.js';

const heldByPartnersAlone = (right: Right): boolean =>
  holdersOf[right].length === 1 && (holdersOf[right] as readonly string[]).includes('partner');

describe('whether an act is written down', () => {
  it('is said of every right, with the reason where it is not', () => {
    expect(Object.keys(auditOf).sort()).toEqual([...rights].sort());
    for (const right of rights) {
      const act = auditOf[right];
      if ('because' in act) expect(act.because.length, right).toBeGreaterThan(10);
      expect(auditedAct(right), right).toEqual('because' in act ? null : act);
    }
  });

  it('is yes for every reading of a record by a professional', () => {
    for (const right of [
      'see-caseload',
      'see-couple',
      'see-homework',
      'see-reflections',
      'read-reflection',
    ] as const)
      expect(auditedAct(right), right).toMatchObject({ writtenIn: 'request' });
  });

  it('is no for what a partner does in private', () => {
    for (const right of [
      'answer-prompts',
      'open-own-homework',
      'mark-feedback-seen',
      'unlock-own-texts',
    ] as const)
      expect(auditedAct(right), right).toBeNull();
  });

  it('shows a partner nothing that a partner does', () => {
    for (const right of rights.filter(heldByPartnersAlone)) {
      const act = auditedAct(right);
      if (act) expect(['practice', 'account'], right).toContain(circleOf(act, 'partner'));
    }
  });
});

describe('what somebody does with their own account', () => {
  const signIn = { shownTo: 'own', writtenIn: 'sign-in' } as const;

  it('is shown to nobody else when it is a partner, and to the owner when it is a colleague', () => {
    expect(circleOf(signIn, 'partner')).toBe('account');
    expect(circleOf(signIn, 'therapist')).toBe('practice');
    expect(circleOf(signIn, 'owner')).toBe('practice');
  });

  it('is no rule for the records of clients', () => {
    expect(circleOf({ shownTo: 'partner', writtenIn: 'request' }, 'therapist')).toBe('partner');
    expect(circleOf({ shownTo: 'couple', writtenIn: 'request' }, 'partner')).toBe('couple');
  });
});
