import * as z from 'zod';
import { personName, signInName } from './fields.js';
import { language } from './localized.js';
import { newWay } from './sign-in.js';

const token = z.string().min(20).max(100);

/** Before beginning: the sign-in name is looked at, and the ways in are offered. */
export const askWaysToBegin = z
  .object({ token, signInName, name: personName })
  .meta({ id: 'AskWaysToBegin' });
export type AskWaysToBegin = z.infer<typeof askWaysToBegin>;

/** The first owner makes the practice on the one-time address that the start printed. */
export const foundPractice = z
  .object({
    token,
    practiceName: z.string().trim().min(1).max(120),
    name: personName,
    signInName,
    language,
    way: newWay,
  })
  .meta({ id: 'FoundPractice' });
export type FoundPractice = z.infer<typeof foundPractice>;
