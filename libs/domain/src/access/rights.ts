import type { Holder } from './holders.js';

const everyone: readonly Holder[] = ['owner', 'therapist', 'supervisor', 'assistant', 'partner'];
const treating: readonly Holder[] = ['therapist', 'substitute'];
const reading: readonly Holder[] = ['therapist', 'substitute', 'supervisor'];
const planning: readonly Holder[] = ['therapist', 'substitute', 'assistant'];
const onTheTeam: readonly Holder[] = ['therapist', 'substitute', 'supervisor', 'assistant'];

/**
 * The one list of every act and who may do it. Each route names its right; nothing else decides who may call it. A
 * right says *that* somebody does this; whether with this couple or this text is asked of the database as well, and
 * both answers have to be yes. The name of a right is also the code of the act in the record of who did what.
 */
export const holdersOf = {
  // for anyone
  'check-health': ['anyone'],
  'see-session': ['anyone'],
  'sign-in': ['anyone'],
  'finish-signing-in': ['half-made'],
  'sign-out': ['anyone'],
  'leave-now': ['partner'],
  'begin-practice': ['anyone'],
  'open-invitation': ['anyone'],
  'accept-invitation': ['anyone'],
  'recover-account': ['anyone'],
  'read-feed': ['anyone'],

  // the own account
  'change-own-settings': everyone,
  'see-own-security': everyone,
  'change-own-ways-in': everyone,
  'end-own-sign-ins': everyone,
  'confirm-presence': everyone,
  'change-own-pin': ['partner'],
  'unlock-own-texts': ['partner'],
  'see-own-feed': ['partner'],
  'change-own-feed': ['partner'],

  // the practice
  'see-colleagues': ['owner', 'therapist', 'supervisor', 'assistant'],
  'invite-colleague': ['owner'],
  'change-roles': ['owner'],
  'end-membership': ['owner'],
  'sign-colleague-out': ['owner'],
  'recover-colleague': ['owner'],

  // couples and who has them
  'see-caseload': onTheTeam,
  'add-couple': ['therapist', 'assistant'],
  'see-couple': onTheTeam,
  'change-couple': treating,
  'archive-couple': treating,
  'invite-partner': planning,
  'renew-access': treating,
  'confirm-recovery': treating,
  'see-access': reading,
  'give-access': ['therapist'],
  'end-access': ['therapist'],
  'hand-over-couple': ['therapist'],
  'see-substitutes': ['owner', 'therapist'],
  'give-substitute': ['owner', 'therapist'],
  'end-substitute': ['owner', 'therapist'],

  // the rights of a person
  'see-own-consents': ['partner'],
  'give-consent': ['partner'],
  'withdraw-consent': ['partner'],
  'see-own-rights': ['partner'],
  'export-own-record': ['partner'],
  'ask-practice': ['partner'],
  'take-back-request': ['partner'],
  'see-rights': reading,
  'see-requests': ['owner', 'therapist'],
  'decline-request': ['owner', 'therapist'],
  'erase-partner': ['owner', 'therapist'],
  'separate-couple': ['therapist'],
  'reunite-couple': ['therapist'],
  'export-client-record': ['therapist'],

  // homework
  'browse-library': onTheTeam,
  'see-homework': onTheTeam,
  'assign-exercise': planning,
  'reschedule-homework': planning,
  'withdraw-homework': planning,
  'switch-vulnerable-exercises': treating,
  'see-own-homework': ['partner'],
  'open-own-homework': ['partner'],
  'answer-prompts': ['partner'],
  'submit-reflection': ['partner'],
  'take-back-submission': ['partner'],
  'decline-homework': ['partner'],
  'take-up-again': ['partner'],
  'add-later-thought': ['partner'],

  // reading and answering one another
  'see-reflections': reading,
  'read-reflection': reading,
  'give-feedback': treating,
  'release-answers': treating,
  'end-release': treating,
  'share-own-answers': ['partner'],
  'read-shared': ['partner'],
  'mark-feedback-seen': ['partner'],

  // safety
  'send-safety-check': ['partner'],
  'see-safety-checks': reading,
  'read-safety-check': reading,

  // who read and did what
  'see-who-read': ['partner'],
  'see-audit': ['owner'],

  // rituals
  'see-rituals': reading,
  'offer-ritual': treating,
  'take-away-proposal': treating,
  'end-ritual-of-couple': treating,
  'see-own-rituals': ['partner'],
  'propose-ritual': ['partner'],
  'answer-proposal': ['partner'],
  'withdraw-proposal': ['partner'],
  'end-ritual': ['partner'],
  'pause-ritual': ['partner'],
  'choose-streaks': ['partner'],
  'see-own-notes': ['partner'],
  'note-moment': ['partner'],
  'take-note-away': ['partner'],
  'read-moment-notes': reading,
  'log-moment': ['partner'],
  'take-back-moment': ['partner'],

  // reminders
  'see-own-reminders': ['partner'],
  'choose-reminders': ['partner'],
  'switch-reminders-by-link': ['anyone'],
  'see-demo-mail': ['anyone'],
} as const satisfies Readonly<Record<string, readonly Holder[]>>;

/** An act that somebody can be allowed to do. */
export type Right = keyof typeof holdersOf;

/** All rights there are, in the order of the list. */
export const rights = Object.keys(holdersOf) as readonly Right[];
