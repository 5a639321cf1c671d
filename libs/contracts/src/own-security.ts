import * as z from 'zod';
import { id, instant, newPassword } from './fields.js';
import { appCode, madeBy, ticket } from './sign-in.js';
import { creationOptions, registration } from './webauthn.js';

const passkeyName = z.string().trim().min(1).max(60);

/** How somebody signs in, and where they are signed in now. `pin` is for partners. */
export const ownSecurity = z
  .object({
    passkeys: z.array(z.object({ id, name: z.string(), createdAt: instant, lastUsedAt: instant.nullable() })),
    password: z.boolean(),
    app: z.boolean(),
    recoveryCodesLeft: z.int(),
    pin: z.boolean(),
    signIns: z.array(
      z.object({
        id,
        madeBy,
        device: z.string(),
        createdAt: instant,
        lastSeenAt: instant,
        current: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'OwnSecurity' });
export type OwnSecurity = z.infer<typeof ownSecurity>;

export const passkeyOffer = z.object({ ticket, options: creationOptions }).meta({ id: 'PasskeyOffer' });
export type PasskeyOffer = z.infer<typeof passkeyOffer>;
export const addPasskey = z.object({ ticket, registration, name: passkeyName }).meta({ id: 'AddPasskey' });
export type AddPasskey = z.infer<typeof addPasskey>;

export const appOffer = z
  .object({ ticket, secret: z.string(), address: z.string(), expiresAt: instant })
  .meta({ id: 'AppOffer' });
export type AppOffer = z.infer<typeof appOffer>;
/** `password` is needed by who has none yet; null keeps the one there is. */
export const setApp = z
  .object({ ticket, code: appCode, password: newPassword.nullable() })
  .meta({ id: 'SetApp' });
export type SetApp = z.infer<typeof setApp>;

const pin = z.string().regex(/^\d{4,8}$/);
/** `current` is the PIN there is, null when there is none. */
export const setPin = z.object({ pin, current: pin.nullable() }).meta({ id: 'SetPin' });
export type SetPin = z.infer<typeof setPin>;
export const givePin = z.object({ pin }).meta({ id: 'GivePin' });
export type GivePin = z.infer<typeof givePin>;
