import * as z from 'zod';
import { instant } from './fields.js';

/** `given` to the present text, `outdated` to an earlier one, `withdrawn` when there is none now. */
export const consentState = z.enum(['given', 'outdated', 'withdrawn']).meta({ id: 'ConsentState' });

/** One consent that a partner gave, to which text, and whether they withdrew it. */
export const consentRecord = z
  .object({ version: z.string(), givenAt: instant, withdrawnAt: instant.nullable() })
  .meta({ id: 'ConsentRecord' });
export type ConsentRecord = z.infer<typeof consentRecord>;

/** A partner's own consents, the oldest first. `present` is the version of the text that is asked for now. */
export const ownConsents = z
  .object({ present: z.string(), state: consentState, records: z.array(consentRecord) })
  .meta({ id: 'OwnConsents' });
export type OwnConsents = z.infer<typeof ownConsents>;

/** Consent to the text that was on screen; another version than the present one is refused. */
export const giveConsent = z.object({ version: z.string().max(20) }).meta({ id: 'GiveConsent' });
export type GiveConsent = z.infer<typeof giveConsent>;
