import { Algorithm, hash, verify } from '@node-rs/argon2';
import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';

/** 256 bits that nobody guesses. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token; from this nobody gets back to the token. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();

/** Nobody reads these letters wrong aloud: no 0 O 1 I L, no vowels that make words. */
const letters = 'BCDFGHJKMNPQRSTVWXZ23456789';
const group = (): string => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');

/** A code to hand over by word of mouth, like `KD4M-7TQP`: about 38 bits, five tries. */
export const newCode = (): string => [group(), group()].join('-');

/** A code that stands in for the app once. 114 bits, so a fast hash keeps it well enough. */
export const newRecoveryCode = (): string => Array.from({ length: 6 }, group).join('-');

/** However it was typed: small letters, spaces and dashes do not matter. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** What is kept of a recovery code. */
export const recoveryCodeHash = (code: string): Buffer => hashOf(plainCode(code));

/** A code by word of mouth is short: argon2id makes each guess at a stolen hash cost. Bound to its record. */
const cost = { algorithm: Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
export async function codeHash(recordId: string, code: string): Promise<Buffer> {
  return Buffer.from(await hash(`${recordId} ${plainCode(code)}`, cost));
}

/** Takes as long where there is no record, so that the time says nothing. */
export async function codeFits(
  record: { id: string; codeHash: Buffer } | undefined,
  code: string,
): Promise<boolean> {
  const kept = record?.codeHash.toString() ?? (await nobodysHash());
  if (!kept.startsWith('$argon2id$')) return false;
  return (await verify(kept, `${record?.id ?? ''} ${plainCode(code)}`)) && record !== undefined;
}

let nobodys: Promise<string> | undefined;
const nobodysHash = (): Promise<string> => (nobodys ??= hash('the code of nobody at all', cost));

/** The header token of a session: follows from its secret, tells nothing of it. */
export const csrfTokenOf = (sessionToken: string): string =>
  createHmac('sha256', sessionToken).update('csrf').digest('base64url');
