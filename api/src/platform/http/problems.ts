import { HttpException } from '@nestjs/common';
import type { FieldProblem, Problem } from '@tweespraak/contracts/problems';

const titles = {
  malformed: [400, 'The request could not be read.'],
  invalid_input: [422, 'Something in the request does not fit.'],
  signed_out: [401, 'Nobody is signed in, or the session has ended.'],
  wrong_credentials: [401, 'The sign-in name and the password do not go together.'],
  wrong_code: [401, 'The code does not fit, or was used before.'],
  passkey_refused: [401, 'This passkey does not open an account here.'],
  ticket_refused: [409, 'This attempt was used or took too long; begin again.'],
  fresh_factor_needed: [403, 'Show once more who you are.'],
  pin_needed: [403, 'Give your PIN to open your own texts.'],
  wrong_pin: [403, 'This is not the PIN.'],
  not_allowed: [403, 'The request did not come from the product itself.'],
  not_found: [404, 'There is nothing here.'],
  invitation_refused: [404, 'The link and the code do not open an invitation.'],
  recovery_refused: [404, 'The link and the code do not open a recovery.'],
  code_refused: [404, 'The sign-in name and the code do not go together.'],
  setup_refused: [404, 'This address was used or never existed.'],
  conflict: [409, 'This no longer fits what is there.'],
  sign_in_name_taken: [409, 'This sign-in name is in use.'],
  too_many_proposals: [409, 'Enough proposals lie open; answer or withdraw some first.'],
  already_submitted: [409, 'The reflection is submitted.'],
  already_read: [409, 'The reflection was read or shared and can no longer be taken back.'],
  archived: [409, 'The couple is in the archive.'],
  vulnerable_off: [409, 'Exercises that ask for vulnerability are switched off for this couple.'],
  separated: [409, 'What is of both is closed: the two have parted.'],
  consent_withdrawn: [409, 'Consent was withdrawn, so nothing new is kept.'],
  erased: [409, 'What was of this partner alone has been erased.'],
  withdrawn: [409, 'The assignment was withdrawn.'],
  not_joined: [409, 'This partner has no account yet.'],
  already_joined: [409, 'This partner is already in.'],
  last_way: [409, 'This is the last way in; add another one first.'],
  texts_locked: [409, 'Locked until the therapist has confirmed the recovery in person.'],
  last_owner: [409, 'A practice keeps at least one owner.'],
  has_couples: [409, 'Couples would be left without a therapist.'],
  stale: [412, 'It was changed in the meantime.'],
  precondition_required: [428, 'Say with If-Match which version is to be changed.'],
  too_large: [413, 'This is more than one request may hold.'],
  unsupported: [415, 'Send JSON.'],
  too_slow: [408, 'The request took too long to arrive.'],
  too_many_tries: [429, 'Too many tries; wait a moment.'],
  internal: [500, 'Something went wrong on our side.'],
  unavailable: [503, 'This does not work for a moment.'],
} as const;

export type ProblemCode = keyof typeof titles;

/** An answer that says what is wrong, in the form of RFC 9457. */
export class ProblemException extends HttpException {
  constructor(
    readonly code: ProblemCode,
    readonly more: { detail?: string; fields?: FieldProblem[]; retryAfter?: number; server?: unknown } = {},
  ) {
    super(titles[code][1], titles[code][0]);
  }
}

export function problemOf(
  code: ProblemCode,
  more: ProblemException['more'] = {},
): Problem & { server?: unknown } {
  const [status, title] = titles[code];
  return { type: `urn:tweespraak:problem:${code}`, title, status, code, ...more };
}

/** Out of reach is not found: both are made here, so that they cannot differ. */
export const notFound = (): ProblemException => new ProblemException('not_found');

/** The record, or *not found* where there is none within reach. */
export function found<Found>(record: Found | null | undefined): Found {
  if (record === null || record === undefined) throw notFound();
  return record;
}
