import * as z from 'zod';
import { instant, newPassword, password } from './fields.js';
import { session } from './identity.js';
import { assertion, creationOptions, registration, requestOptions } from './webauthn.js';

/** Stands for one attempt: good once, for ten minutes. */
export const ticket = z.string().min(20).max(100);
/** Six digits from the authenticator app. */
export const appCode = z
  .string()
  .trim()
  .regex(/^\d{6}$/);

/**
 * The two ways in that somebody new can take, offered together: a passkey, or a password with an authenticator app.
 * `secret` is for typing over, `address` (otpauth://) for the QR code.
 */
export const newWayOffer = z
  .object({
    ticket,
    passkey: creationOptions,
    app: z.object({ secret: z.string(), address: z.string() }),
    expiresAt: instant,
  })
  .meta({ id: 'NewWayOffer' });
export type NewWayOffer = z.infer<typeof newWayOffer>;

/** The way that was taken. A password never goes alone: the code shows that the app works. */
export const newWay = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('passkey'), ticket, registration }),
    z.object({ kind: z.literal('password'), ticket, password: newPassword, code: appCode }),
  ])
  .meta({ id: 'NewWay' });
export type NewWay = z.infer<typeof newWay>;

/** Each opens once, in place of the app. Shown once; empty for who took a passkey. */
export const recoveryCodes = z.object({ recoveryCodes: z.array(z.string()) }).meta({ id: 'RecoveryCodes' });
export type RecoveryCodes = z.infer<typeof recoveryCodes>;

/** Somebody is in for the first time, or again after a recovery. */
export const firstSession = recoveryCodes.extend({ session }).meta({ id: 'FirstSession' });
export type FirstSession = z.infer<typeof firstSession>;

/** The second step after a password: six digits of the app, or a recovery code however it was typed. */
export const giveCode = z.object({ code: z.string().trim().min(6).max(40) }).meta({ id: 'GiveCode' });
export type GiveCode = z.infer<typeof giveCode>;

/** To sign in with a passkey; the same for everybody, because nobody said yet who they are. */
export const passkeyQuestion = z.object({ ticket, options: requestOptions }).meta({ id: 'PasskeyQuestion' });
export type PasskeyQuestion = z.infer<typeof passkeyQuestion>;
export const passkeyAnswer = z.object({ ticket, assertion }).meta({ id: 'PasskeyAnswer' });
export type PasskeyAnswer = z.infer<typeof passkeyAnswer>;

/** The ways in which who is signed in can show once more who they are; `password` for demo accounts only. */
export const freshOptions = z
  .object({ ticket, passkey: requestOptions.nullable(), code: z.boolean(), password: z.boolean() })
  .meta({ id: 'FreshOptions' });
export type FreshOptions = z.infer<typeof freshOptions>;
export const freshFactor = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('passkey'), ticket, assertion }),
    z.object({ kind: z.literal('code'), code: giveCode.shape.code }),
    z.object({ kind: z.literal('password'), password }),
  ])
  .meta({ id: 'FreshFactor' });
export type FreshFactor = z.infer<typeof freshFactor>;

/** How a session came to be. */
export const madeBy = z.enum([
  'password',
  'passkey',
  'code',
  'recovery-code',
  'invitation',
  'setup',
  'recovery',
  'demo',
]);
export type MadeBy = z.infer<typeof madeBy>;
