import * as z from 'zod';
import {
  day,
  id,
  instant,
  linkAndCode,
  mailAddress,
  personName,
  revision,
  side,
  signInName,
  timeZone,
} from './fields.js';
import { language } from './localized.js';
import { newWay } from './sign-in.js';

const label = z.string().trim().min(1).max(80);
/** The article's three rituals, by key. */
export const presetRitual = z.enum(['sunday-walk', 'coffee', 'creative-evening']);

/** A new couple. The label is the therapist's own name for the two; partners never see it. */
export const addCouple = z
  .object({
    id,
    label,
    timeZone: timeZone.default('Europe/Amsterdam'),
    rituals: z.array(presetRitual).max(3),
    /** Whose caseload it goes into, when an assistant adds it; otherwise one's own. */
    therapistId: id.nullable().optional(),
  })
  .meta({ id: 'AddCouple' });
export type AddCouple = z.infer<typeof addCouple>;

export const changeCouple = z.object({ label, timeZone }).meta({ id: 'ChangeCouple' });
export type ChangeCouple = z.infer<typeof changeCouple>;

/** Where an invitation stands; `locked` after five wrong codes. */
export const invitationState = z.enum(['none', 'open', 'expired', 'revoked', 'locked', 'used']);

/** A partner as the therapist sees them; no name before they are in. */
export const partner = z
  .object({
    id,
    side,
    name: personName.nullable(),
    signInName: z.string().nullable(),
    language: language.nullable(),
    joinedAt: instant.nullable(),
    /** Since when nothing is left of this partner but the record that the practice keeps. */
    erasedAt: instant.nullable(),
    invitation: z.object({ state: invitationState, expiresAt: instant.nullable() }),
    /** `unconfirmed`: they are in again, and what they had written for themselves waits for the therapist to confirm. */
    recovery: z.object({
      state: invitationState,
      expiresAt: instant.nullable(),
      unconfirmed: z.boolean(),
    }),
  })
  .meta({ id: 'Partner' });
export type Partner = z.infer<typeof partner>;

export const couple = z
  .object({
    id,
    label,
    timeZone,
    today: day,
    createdAt: instant,
    archivedAt: instant.nullable(),
    /** Whether exercises that ask for vulnerability may be given to this couple. No partner gets to know it. */
    vulnerable: z.enum(['allowed', 'off']),
    /** Since when the two have parted: what is of both is closed, each goes on alone. */
    separatedAt: instant.nullable(),
    revision,
    therapists: z.array(z.object({ id, name: z.string() })),
    /** How who asks stands to this couple. */
    relation: z.enum(['therapist', 'substitute', 'supervisor', 'assistant']),
    partners: z.array(partner).length(2),
  })
  .meta({ id: 'Couple' });
export type Couple = z.infer<typeof couple>;

/** Shown once, to hand over: the link on paper or by message, the code by word of mouth. */
export const invitation = z
  .object({ link: z.string(), code: z.string(), expiresAt: instant })
  .meta({ id: 'Invitation' });
export type Invitation = z.infer<typeof invitation>;

export const openInvitation = z.object(linkAndCode).meta({ id: 'OpenInvitation' });
export type OpenInvitation = z.infer<typeof openInvitation>;

/** What the page tells after the right code: who the practice is, who will read. */
export const openedInvitation = z
  .object({ practice: z.string(), therapists: z.array(z.string()), language, consentVersion: z.string() })
  .meta({ id: 'OpenedInvitation' });
export type OpenedInvitation = z.infer<typeof openedInvitation>;

/** Before joining: the sign-in name is looked at, and the ways in are offered. */
export const askWaysToJoin = z
  .object({ ...linkAndCode, signInName, name: personName })
  .meta({ id: 'AskWaysToJoin' });
export type AskWaysToJoin = z.infer<typeof askWaysToJoin>;

/**
 * Joining: consent to the text that was shown, the account, and the way in that was taken. Mail is separate, optional,
 * may be shared.
 */
export const joinCouple = z
  .object({
    ...linkAndCode,
    consent: z.literal(true),
    consentVersion: z.string().max(20),
    name: personName,
    language,
    signInName,
    mail: mailAddress.nullable(),
    way: newWay,
  })
  .meta({ id: 'JoinCouple' });
export type JoinCouple = z.infer<typeof joinCouple>;
