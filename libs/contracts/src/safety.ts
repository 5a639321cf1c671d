import * as z from 'zod';
import { id, instant, side } from './fields.js';

/**
 * The questions of the private safety check and what can be answered, from nothing the matter to what a therapist wants
 * to know. They follow what practices ask each partner apart before working with two: speaking freely, fear, one's own
 * choices, saying no, being hurt or threatened, being watched, and others at home (the Dutch meldcode asks for children).
 * No scores and no verdict: the words are for a talk.
 */
export const safetyQuestions = {
  'speak-freely': ['yes', 'not-everything', 'no'],
  afraid: ['never', 'sometimes', 'often'],
  'own-choices': ['yes', 'not-always', 'no'],
  'say-no': ['yes', 'not-always', 'no'],
  hurt: ['never', 'longer-ago', 'past-year'],
  watched: ['no', 'perhaps', 'yes'],
  others: ['no', 'a-little', 'yes'],
} as const;
export type SafetyQuestion = keyof typeof safetyQuestions;

/** How the therapist reaches this partner without harm; nothing chosen means only in the session. */
export const safeWay = z.enum(['session-only', 'call', 'message']).meta({ id: 'SafeWay' });
export type SafeWay = z.infer<typeof safeWay>;

const oneOf = <Of extends SafetyQuestion>(question: Of) => z.enum(safetyQuestions[question]).nullable();
const told = {
  answers: z.object({
    'speak-freely': oneOf('speak-freely'),
    afraid: oneOf('afraid'),
    'own-choices': oneOf('own-choices'),
    'say-no': oneOf('say-no'),
    hurt: oneOf('hurt'),
    watched: oneOf('watched'),
    others: oneOf('others'),
  }),
  /** `where`: a number, an address, a time; in the partner's own words. */
  reach: z.object({ way: safeWay, where: z.string().trim().max(200) }).nullable(),
  more: z.string().trim().max(4_000),
};

/** What one partner tells; every question may stay open, but not all of them. Nobody but a professional reads it back. */
export const sendSafetyCheck = z
  .object({ id, ...told })
  .refine(
    ({ answers, reach, more }) =>
      more !== '' || reach !== null || Object.values(answers).some((each) => each !== null),
    { params: { rule: 'empty' } },
  )
  .meta({ id: 'SendSafetyCheck' });
export type SendSafetyCheck = z.infer<typeof sendSafetyCheck>;

/** What was told, as it is kept. */
export const safetyTold = z.object(told);
export type SafetyTold = z.infer<typeof safetyTold>;

/** That there is something, for a professional; what it says is read one at a time, because reading is recorded. */
export const safetyCheckLine = z
  .object({ id, side, at: instant, unread: z.boolean() })
  .meta({ id: 'SafetyCheckLine' });
export type SafetyCheckLine = z.infer<typeof safetyCheckLine>;
export const safetyCheckLines = z
  .object({ checks: z.array(safetyCheckLine) })
  .meta({ id: 'SafetyCheckLines' });

export const safetyCheck = safetyTold
  .extend({ id, coupleId: id, partner: z.object({ side, name: z.string() }), at: instant })
  .meta({ id: 'SafetyCheck' });
export type SafetyCheck = z.infer<typeof safetyCheck>;
