import * as z from 'zod';

/** An id made by whoever made the record; a repeated request with the same id is the same request. */
export const id = z.uuid();
/** A calendar day in the couple's time zone, `2026-11-22`. */
export const day = z.iso.date().meta({ description: 'calendar day, YYYY-MM-DD' });
/** An instant in UTC, ISO 8601. */
export const instant = z.iso.datetime({ offset: true });

/** The name that a person is shown with. */
export const personName = z.string().trim().min(1).max(80);
/** Lower case letters, digits and . _ - @; 3 to 60 characters. A mail address fits, but need not be one. */
export const signInName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[\p{Ll}\p{N}._@+-]{3,60}$/u);
/** At least 12 characters; length is what makes a password strong. At most 200, so that hashing stays bounded. */
export const newPassword = z.string().min(12).max(200);
export const password = z.string().min(1).max(200);
export const mailAddress = z.email().max(200);

/** What is handed over to let somebody in: the link goes by message, the code by word of mouth. */
export const linkAndCode = { link: z.string().min(20).max(100), code: z.string().trim().min(1).max(20) };

/** A time zone that this runtime knows, by its IANA name. */
export const timeZone = z
  .string()
  .max(60)
  .refine(isTimeZone, { params: { rule: 'time_zone' } });

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** How often a record was changed; sent back as `If-Match` so that nothing is overwritten unseen. */
export const revision = z.int().min(0);
export const side = z.enum(['a', 'b']).meta({ id: 'Side' });
export type Side = z.infer<typeof side>;
