import * as z from 'zod';
import { id, instant } from './fields.js';

/** So many bytes as base64url, without padding. */
const bytes = (count: number) =>
  z
    .string()
    .length(Math.ceil((count * 4) / 3))
    .regex(/^[\w-]+$/);

/** What a browser gives when it subscribes: where its push service takes messages, and the keys that open them. */
export const addReminderDevice = z
  .object({ endpoint: z.string().min(1).max(1000), p256dh: bytes(65), auth: bytes(16) })
  .meta({ id: 'AddReminderDevice' });
export type AddReminderDevice = z.infer<typeof addReminderDevice>;

/** A device on which one wants the message; where it takes it is told to nobody. */
export const reminderDevice = z
  .object({
    id,
    /** The browser and the system, in two words; empty when they are unknown. */
    device: z.string(),
    addedAt: instant,
    /** Whether it is the browser that asks. */
    here: z.boolean(),
  })
  .meta({ id: 'ReminderDevice' });
export type ReminderDevice = z.infer<typeof reminderDevice>;

/** One's own devices. */
export const ownReminderDevices = z
  .object({
    /** What a browser needs to subscribe; none while this practice sends nothing to devices. */
    key: z.string().nullable(),
    /** The one line that is shown, in the language of the account. */
    title: z.string(),
    devices: z.array(reminderDevice),
  })
  .meta({ id: 'OwnReminderDevices' });
export type OwnReminderDevices = z.infer<typeof ownReminderDevices>;
