import type { AssignExercise } from '@tweespraak/contracts/assignments';
import type { AddCouple, JoinCouple } from '@tweespraak/contracts/couples';

/** A password that fits, for everybody who is made up. */
export const PASSWORD = 'een lang wachtwoord';

/** The consent that the product asks for at present. */
export const CONSENT_VERSION = '2026-11';

let made = 0;

/** A name that no other test uses. */
export const unique = (name: string): string => `${name}-${process.pid}-${++made}`;

/** A couple as a therapist would add it. */
export function aCoupleToAdd(given: Partial<AddCouple> = {}): AddCouple {
  return {
    id: crypto.randomUUID(),
    label: unique('Koppel'),
    timeZone: 'Europe/Amsterdam',
    rituals: [],
    ...given,
  };
}

/** Homework for both partners, shared when both have submitted. */
export function anExerciseToAssign(given: Partial<AssignExercise> = {}): AssignExercise {
  return {
    id: crypto.randomUUID(),
    exercise: { key: 'own-patterns', version: 1 },
    to: 'both',
    dueOn: null,
    line: '',
    release: 'both-submitted',
    ...given,
  };
}

/** What a partner fills in who joins with the link and code of an invitation; the way in comes with it. */
export function aPartnerToJoin(
  invitation: { link: string; code: string },
  name: string,
): Omit<JoinCouple, 'way'> {
  return {
    link: invitation.link.split('#')[1] ?? '',
    code: invitation.code,
    consent: true,
    consentVersion: CONSENT_VERSION,
    name,
    language: 'nl',
    signInName: unique(name.toLowerCase()),
    mail: null,
  };
}
