import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';

/** 256 bits that nobody guesses. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token; from this nobody gets back to the token. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();

/** Nobody reads these letters wrong aloud: no 0 O 1 I L, no vowels that make words. */
const letters = 'BCDFGHJKMNPQRSTVWXZ23456789';

/** A code to hand over by word of mouth, like `KD4M-7TQP`: about 38 bits, five tries. */
export function newCode(): string {
  const signs = Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('');
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}

/** However it was typed: small letters, spaces and dashes do not matter. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** A code is short, so its hash is bound to the record it belongs to. */
export const codeHash = (recordId: string, code: string): Buffer =>
  createHmac('sha256', recordId).update(plainCode(code)).digest();

/** The header token of a session: follows from its secret, tells nothing of it. */
export const csrfTokenOf = (sessionToken: string): string =>
  createHmac('sha256', sessionToken).update('csrf').digest('base64url');
