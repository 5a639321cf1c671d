import type { Right, Role } from '../access/index.js';
import type { Circle } from './events.js';

/** An act that is written down: who is shown it, and where it is written. */
export interface AuditedAct {
  /** A circle; `own` is for the account itself, and of a professional for the owner of the practice too. */
  shownTo: Exclude<Circle, 'account'> | 'own';
  /** In the transaction of the request, or in that of sign-in, where there is no session yet or it is what changes. */
  writtenIn: 'request' | 'sign-in';
}

/** An act that is not written down, and why. */
export interface UnauditedAct {
  because: string;
}

const shown = (shownTo: AuditedAct['shownTo']): AuditedAct => ({ shownTo, writtenIn: 'request' });
const atSignIn = (shownTo: AuditedAct['shownTo']): AuditedAct => ({ shownTo, writtenIn: 'sign-in' });
const not = (because: string): UnauditedAct => ({ because });

const ofNobody = not('shows nothing of anybody');
const toOneself = not('shows somebody what is their own');
/** Nothing of it may show anywhere, so that nobody can find it out: product.md, rule 5. */
const inPrivate = not('is a private act of a partner, which leaves no trace');

/**
 * Every right, and whether using it is written down. Written down are: every reading of a client's record by a
 * professional; every change that somebody else can see; who is given access; signing in, and every change of how one
 * signs in. A partner's private acts are not. Reading by others is shown to whose record it is: to one partner, or as the
 * record of the two; what therapists do besides is for the practice.
 */
export const auditOf: Readonly<Record<Right, AuditedAct | UnauditedAct>> = {
  'check-health': ofNobody,
  'see-session': toOneself,
  'sign-in': atSignIn('own'),
  'finish-signing-in': atSignIn('own'),
  'sign-out': atSignIn('own'),
  // The end of the session is written as signing out; what is saved on the way is a draft.
  'leave-now': inPrivate,
  'begin-practice': atSignIn('practice'),
  'open-invitation': not('nobody is there yet: wrong codes are counted on the invitation'),
  'accept-invitation': atSignIn('practice'),
  'recover-account': atSignIn('own'),
  'read-feed': not('comes from an app and not from a person: its owner sees on which day it was last read'),

  'change-own-settings': shown('own'),
  'see-own-security': toOneself,
  'change-own-ways-in': atSignIn('own'),
  'end-own-sign-ins': atSignIn('own'),
  'confirm-presence': atSignIn('own'),
  'change-own-pin': atSignIn('own'),
  'unlock-own-texts': inPrivate,
  'see-own-feed': toOneself,
  'change-own-feed': shown('own'),

  'see-colleagues': not('shows colleagues, and nothing of a client'),
  'invite-colleague': shown('practice'),
  'change-roles': shown('practice'),
  'end-membership': shown('practice'),
  'sign-colleague-out': shown('practice'),
  'recover-colleague': shown('practice'),

  'see-caseload': shown('practice'),
  'add-couple': shown('practice'),
  'see-couple': shown('couple'),
  'change-couple': shown('practice'),
  'archive-couple': shown('practice'),
  'invite-partner': shown('practice'),
  'renew-access': shown('practice'),
  'confirm-recovery': shown('practice'),
  'see-access': not('shows colleagues, and nothing of a client'),
  'give-access': shown('practice'),
  'end-access': shown('practice'),
  'hand-over-couple': shown('practice'),
  'see-substitutes': not('shows colleagues, and nothing of a client'),
  'give-substitute': shown('practice'),
  'end-substitute': shown('practice'),

  'see-own-consents': toOneself,
  'give-consent': shown('practice'),
  'withdraw-consent': shown('practice'),
  'see-own-rights': toOneself,
  'export-own-record': shown('own'),
  'ask-practice': shown('practice'),
  'take-back-request': shown('practice'),
  // What one asked or withdrew is not for the other to find, so it is not shown as the record of the two.
  'see-rights': shown('practice'),
  'see-requests': shown('practice'),
  'decline-request': shown('practice'),
  'erase-partner': shown('practice'),
  'separate-couple': shown('practice'),
  'reunite-couple': shown('practice'),
  'export-client-record': shown('partner'),

  'browse-library': ofNobody,
  'see-homework': shown('couple'),
  'assign-exercise': shown('practice'),
  'reschedule-homework': shown('practice'),
  'withdraw-homework': shown('practice'),
  'switch-vulnerable-exercises': shown('practice'),
  'see-own-homework': inPrivate,
  'open-own-homework': inPrivate,
  'answer-prompts': inPrivate,
  'submit-reflection': shown('practice'),
  'take-back-submission': shown('practice'),
  'decline-homework': shown('practice'),
  'take-up-again': shown('practice'),
  'add-later-thought': shown('practice'),

  'see-reflections': shown('couple'),
  'read-reflection': shown('partner'),
  'give-feedback': shown('partner'),
  'release-answers': shown('practice'),
  'end-release': shown('practice'),
  'share-own-answers': shown('practice'),
  'read-shared': inPrivate,
  'mark-feedback-seen': inPrivate,

  'send-safety-check': inPrivate,
  // Not shown to a client either: whoever looks along over a shoulder would see that there is one.
  'see-safety-checks': shown('practice'),
  'read-safety-check': shown('practice'),

  'see-who-read': toOneself,
  'see-audit': shown('practice'),

  'see-rituals': shown('couple'),
  'offer-ritual': shown('practice'),
  'take-away-proposal': shown('practice'),
  'end-ritual-of-couple': shown('practice'),
  'see-own-rituals': inPrivate,
  'propose-ritual': shown('practice'),
  'answer-proposal': shown('practice'),
  'withdraw-proposal': shown('practice'),
  'end-ritual': shown('practice'),
  'pause-ritual': shown('practice'),
  'choose-streaks': inPrivate,
  'see-own-notes': inPrivate,
  'note-moment': inPrivate,
  'take-note-away': inPrivate,
  'read-moment-notes': shown('couple'),
  'log-moment': shown('practice'),
  'take-back-moment': shown('practice'),

  'see-own-reminders': inPrivate,
  'choose-reminders': inPrivate,
  'switch-reminders-by-link': inPrivate,
  'see-demo-mail': not('shows messages to people who were made up'),
};

/** Whether using a right is written down, and where; nothing when it is not. */
export function auditedAct(right: Right): AuditedAct | null {
  const act = auditOf[right];
  return 'because' in act ? null : act;
}

/**
 * Who is shown an event. What partners do with their own account is for nobody but them: it would tell the practice, and
 * through it perhaps the other partner, when they are there. Source: product.md, rules 5 and 8.
 */
export function circleOf(act: AuditedAct, role: string): Circle {
  if (act.shownTo !== 'own') return act.shownTo;
  return role === ('partner' satisfies Role) ? 'account' : 'practice';
}
