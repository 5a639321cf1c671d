import { memberRoles } from '@tweespraak/domain/access';
import * as z from 'zod';
import {
  day,
  id,
  mailAddress,
  newPassword,
  password,
  personName,
  side,
  signInName,
  timeZone,
} from './fields.js';
import { language, localized } from './localized.js';

/** Who is signed in, as the browser may know it. */
export const viewer = z
  .object({
    accountId: id,
    kind: z.enum(['professional', 'partner']),
    name: personName,
    signInName,
    mail: mailAddress.nullable(),
    language,
    practice: z.object({ name: z.string(), demo: z.boolean() }),
    roles: z.array(z.enum(memberRoles)),
    /** For a partner: the couple's day and zone, which side they are, and who reads along. */
    couple: z
      .object({
        id,
        side,
        timeZone,
        today: day,
        otherName: z.string().nullable(),
        /** The two have parted: what is of both is closed, and neither hears of the other. */
        separated: z.boolean(),
        therapists: z.array(z.string()),
      })
      .nullable(),
  })
  .meta({ id: 'Viewer' });
export type Viewer = z.infer<typeof viewer>;

/** A demo account, offered on the sign-in page in demo mode only. */
export const demoAccount = z.object({
  signInName: z.string(),
  password: z.string(),
  name: z.string(),
  kind: z.enum(['professional', 'partner']),
  language,
  /** Who this is, in a few words. */
  about: localized,
});
export type DemoAccount = z.infer<typeof demoAccount>;

/**
 * `csrf` goes along with every change as `X-CSRF-Token`. `next: 'code'` is a half-made session: the password was
 * right, and a code is asked for before anything can be seen.
 */
export const session = z
  .object({
    viewer: viewer.nullable(),
    next: z.enum(['code']).nullable(),
    csrf: z.string().nullable(),
    demo: z.array(demoAccount).nullable(),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof session>;

export const signIn = z
  .object({ signInName: z.string().trim().toLowerCase().min(1).max(60), password })
  .meta({ id: 'SignIn' });
export type SignIn = z.infer<typeof signIn>;

export const chooseLanguage = z.object({ language }).meta({ id: 'ChooseLanguage' });
export const changePassword = z
  .object({ current: password, next: newPassword })
  .meta({ id: 'ChangePassword' });
export type ChangePassword = z.infer<typeof changePassword>;
/** `mail: null` takes the address away; it may be shared with the other partner. */
export const changeProfile = z
  .object({ name: personName, mail: mailAddress.nullable() })
  .meta({ id: 'ChangeProfile' });
export type ChangeProfile = z.infer<typeof changeProfile>;
