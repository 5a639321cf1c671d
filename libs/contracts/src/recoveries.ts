import * as z from 'zod';
import { instant, linkAndCode } from './fields.js';
import { language } from './localized.js';
import { newWay } from './sign-in.js';

/** Shown once to the therapist (or the owner, for a colleague): the link goes by message, the code by word of mouth. */
export const recovery = z
  .object({ link: z.string(), code: z.string(), expiresAt: instant })
  .meta({ id: 'Recovery' });
export type Recovery = z.infer<typeof recovery>;

export const openRecovery = z.object(linkAndCode).meta({ id: 'OpenRecovery' });
export type OpenRecovery = z.infer<typeof openRecovery>;
/** No name of anybody: whoever holds link and code knows whose account it is. */
export const openedRecovery = z.object({ language }).meta({ id: 'OpenedRecovery' });
export type OpenedRecovery = z.infer<typeof openedRecovery>;

/** All sessions and old ways in end; this is the new one. */
export const recover = z.object({ ...linkAndCode, way: newWay }).meta({ id: 'Recover' });
export type Recover = z.infer<typeof recover>;
