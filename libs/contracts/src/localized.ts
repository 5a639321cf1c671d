import * as z from 'zod';

/** The languages of the product, Dutch first. */
export const languages = ['nl', 'en'] as const;
export const language = z.enum(languages).meta({ id: 'Language' });
export type Language = z.infer<typeof language>;

/** A text in both languages; a text that misses one of the two does not exist. */
export const localized = z
  .object({ nl: z.string().trim().min(1), en: z.string().trim().min(1) })
  .meta({ id: 'Localized' });
export type Localized = z.infer<typeof localized>;
