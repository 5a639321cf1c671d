import { fitsCadence, isKeepable } from '@tweespraak/domain/rituals';
import * as z from 'zod';

const cadenceFields = z.object({
  unit: z.enum(['day', 'week', 'month']),
  every: z.int().min(1).max(12),
  times: z.int().min(1).max(31),
  kept: z.enum(['either', 'both']),
});

/** How often a ritual is kept and by whom. Every period has room for its times: each is a day of its own. */
export const cadence = cadenceFields.refine(isKeepable, {
  path: ['times'],
  params: { rule: 'more_times_than_days' },
  // With a unit or a number that is wrong there are no days to count.
  when: ({ value }) => cadenceFields.safeParse(value).success,
});
export type Cadence = z.infer<typeof cadence>;

/** When the two like to keep it: a day of the week (Monday is 1), or one of the month; a time of the day, 'HH:MM'. */
export const slot = z.object({
  weekday: z.int().min(1).max(7).nullable(),
  dayOfMonth: z.int().min(1).max(31).nullable(),
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .nullable(),
});
export type Slot = z.infer<typeof slot>;

/** What is agreed about a ritual: how often, by whom, and when the two like it best. */
export const terms = z
  .object({ cadence, slot })
  .refine(({ cadence, slot: { weekday, dayOfMonth } }) => fitsCadence({ weekday, dayOfMonth }, cadence), {
    path: ['slot'],
    params: { rule: 'slot_fits' },
  })
  .meta({ id: 'RitualTerms' });
export type Terms = z.infer<typeof terms>;
