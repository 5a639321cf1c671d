import type { LocalDate } from '@tweespraak/domain/calendar';
import * as z from 'zod';

/** A calendar day as it was typed; whether it exists is judged with the history. */
const date = z.custom<LocalDate>((given) => typeof given === 'string', 'Give a date, like 2026-11-22.');
const count = z.number();

/**
 * One ritual's history as a file, for "why does mine say 3?": the couple's date now, the last day when the ritual has
 * ended, the two partners by any name, the versions of its schedule, its pauses and its moments. Nothing else may stand
 * in it, so that a misspelt key is told instead of ignored.
 */
export const ritualHistory = z.strictObject({
  today: date,
  until: date.optional(),
  partners: z.tuple([z.string(), z.string()]),
  schedules: z.array(
    z.strictObject({
      from: date,
      unit: z.enum(['day', 'week', 'month']),
      every: count,
      times: count,
      kept: z.enum(['either', 'both']),
    }),
  ),
  pauses: z.array(z.strictObject({ from: date, to: date })).optional(),
  moments: z.array(z.strictObject({ date, by: z.string() })),
});
