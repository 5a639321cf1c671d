import * as z from 'zod';
import { instant } from './fields.js';

/** The messages that the demo caught instead of sending them, the newest first. */
export const demoMails = z
  .object({
    mails: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        subject: z.string(),
        text: z.string(),
        receivedAt: instant,
      }),
    ),
  })
  .meta({ id: 'DemoMails' });
export type DemoMails = z.infer<typeof demoMails>;
