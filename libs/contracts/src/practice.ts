import * as z from 'zod';
import { newPassword, personName, signInName } from './fields.js';
import { language } from './localized.js';
import { newWay } from './sign-in.js';

/** The first owner makes the practice on the one-time address that the start printed. */
export const beginPractice = z
  .object({
    token: z.string().min(20).max(100),
    practiceName: z.string().trim().min(1).max(120),
    name: personName,
    signInName,
    password: newPassword,
    language,
  })
  .meta({ id: 'BeginPractice' });
export type BeginPractice = z.infer<typeof beginPractice>;

/** Before beginning: the sign-in name is looked at, and the ways in are offered. */
export const askWaysToBegin = beginPractice
  .pick({ token: true, signInName: true, name: true })
  .meta({ id: 'AskWaysToBegin' });
export type AskWaysToBegin = z.infer<typeof askWaysToBegin>;

/** Beginning with the way in that was taken. */
export const foundPractice = beginPractice
  .omit({ password: true })
  .extend({ way: newWay })
  .meta({ id: 'FoundPractice' });
export type FoundPractice = z.infer<typeof foundPractice>;
