import * as z from 'zod';
import { newPassword, personName, signInName } from './fields.js';
import { language } from './localized.js';

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
