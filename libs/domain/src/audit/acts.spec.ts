import { describe, expect, it } from 'vitest';
import { holdersOf, type Right, rights } from '../access/index.js';
import { type AuditedAct, auditedAct, auditOf, circleOf } from './index.js';

const heldByPartnersAlone = (right: Right): boolean =>
  holdersOf[right].length === 1 && (holdersOf[right] as readonly string[]).includes('partner');

/** Who is shown what, said a second time: whoever changes the list has to mean it. */
const shownAs: [string, AuditedAct, Right[]][] = [
  [
    'at sign-in, to the account itself',
    { shownTo: 'own', writtenIn: 'sign-in' },
    [
      'sign-in',
      'finish-signing-in',
      'sign-out',
      'recover-account',
      'change-own-ways-in',
      'end-own-sign-ins',
      'confirm-presence',
      'change-own-pin',
    ],
  ],
  [
    'at sign-in, to the practice',
    { shownTo: 'practice', writtenIn: 'sign-in' },
    ['begin-practice', 'accept-invitation'],
  ],
  [
    'to the account itself',
    { shownTo: 'own', writtenIn: 'request' },
    ['change-own-settings', 'change-own-feed', 'export-own-record'],
  ],
  [
    'to the practice',
    { shownTo: 'practice', writtenIn: 'request' },
    [
      'invite-colleague',
      'change-roles',
      'end-membership',
      'sign-colleague-out',
      'recover-colleague',
      'see-caseload',
      'add-couple',
      'change-couple',
      'archive-couple',
      'invite-partner',
      'renew-access',
      'confirm-recovery',
      'give-access',
      'end-access',
      'hand-over-couple',
      'give-substitute',
      'end-substitute',
      'give-consent',
      'withdraw-consent',
      'ask-practice',
      'take-back-request',
      'see-rights',
      'see-requests',
      'decline-request',
      'erase-partner',
      'separate-couple',
      'reunite-couple',
      'assign-exercise',
      'reschedule-homework',
      'withdraw-homework',
      'switch-vulnerable-exercises',
      'submit-reflection',
      'take-back-submission',
      'decline-homework',
      'take-up-again',
      'add-later-thought',
      'release-answers',
      'end-release',
      'share-own-answers',
      'see-safety-checks',
      'read-safety-check',
      'see-audit',
      'offer-ritual',
      'take-away-proposal',
      'end-ritual-of-couple',
      'propose-ritual',
      'answer-proposal',
      'withdraw-proposal',
      'end-ritual',
      'pause-ritual',
      'log-moment',
      'take-back-moment',
    ],
  ],
  [
    'as the record of the two',
    { shownTo: 'couple', writtenIn: 'request' },
    ['see-couple', 'see-homework', 'see-reflections', 'see-rituals', 'read-moment-notes'],
  ],
  [
    'to whose record it is',
    { shownTo: 'partner', writtenIn: 'request' },
    ['export-client-record', 'read-reflection', 'give-feedback'],
  ],
];

describe('who is shown an act', () => {
  it.each(shownAs)('%s', (_shown, act, acts) => {
    expect(rights.filter((right) => JSON.stringify(auditedAct(right)) === JSON.stringify(act))).toEqual(
      rights.filter((right) => acts.includes(right)),
    );
  });

  it('is said of every act that is written down, once', () => {
    const said = shownAs.flatMap(([, , acts]) => acts);
    expect(said.toSorted()).toEqual(rights.filter((right) => auditedAct(right)).toSorted());
  });
});

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
      'see-own-reminders',
      'choose-reminders',
      'switch-reminders-by-link',
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
