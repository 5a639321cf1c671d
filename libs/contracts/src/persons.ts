import * as z from 'zod';
import { consentRecord, consentState } from './consents.js';
import { day, id, instant, side } from './fields.js';

/** What a partner can ask the practice about their own record. */
export const requestKind = z.enum(['erasure', 'separation']).meta({ id: 'RequestKind' });
export type RequestKind = z.infer<typeof requestKind>;

/** A partner's own request: `open` until the practice answers or the partner takes it back. */
export const ownRequest = z
  .object({
    kind: requestKind,
    askedAt: instant,
    answer: z.enum(['open', 'taken-back', 'done', 'declined']),
    answeredAt: instant.nullable(),
  })
  .meta({ id: 'OwnRequest' });
export type OwnRequest = z.infer<typeof ownRequest>;

/** What a partner sees of their rights: what they asked, newest first, and how long the practice keeps a record. */
export const ownRights = z
  .object({ requests: z.array(ownRequest), termYears: z.int(), separated: z.boolean() })
  .meta({ id: 'OwnRights' });
export type OwnRights = z.infer<typeof ownRights>;

/** What professionals see of the rights of one partner. */
export const partnerRights = z
  .object({
    side,
    consent: z.object({ state: consentState, records: z.array(consentRecord) }),
    /** Since when a request waits for an answer. */
    erasureAskedAt: instant.nullable(),
    separationAskedAt: instant.nullable(),
    erasedAt: instant.nullable(),
  })
  .meta({ id: 'PartnerRights' });
export type PartnerRights = z.infer<typeof partnerRights>;

/** The rights of the two of a couple. `keptUntil` is the last day of the term, as the record stands now. */
export const coupleRights = z
  .object({
    separatedAt: instant.nullable(),
    termYears: z.int(),
    keptUntil: day,
    partners: z.array(partnerRights).length(2),
  })
  .meta({ id: 'CoupleRights' });
export type CoupleRights = z.infer<typeof coupleRights>;

/** An open request in the practice, and whose it is. `mine`: who asks has the couple, and can open its file. */
export const openRequest = z
  .object({
    coupleId: id,
    label: z.string(),
    mine: z.boolean(),
    side,
    name: z.string().nullable(),
    kind: requestKind,
    askedAt: instant,
  })
  .meta({ id: 'OpenRequest' });
export type OpenRequest = z.infer<typeof openRequest>;
/** Every open request, and for how many years a record is kept, which is told before erasing. */
export const openRequests = z
  .object({ requests: z.array(openRequest), termYears: z.int() })
  .meta({ id: 'OpenRequests' });
export type OpenRequests = z.infer<typeof openRequests>;

/** Erasing cannot be undone, so it is said in so many words that this was understood. */
export const erasePartner = z.object({ understood: z.literal(true) }).meta({ id: 'ErasePartner' });
