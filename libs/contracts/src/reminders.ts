import { isQuiet, type LocalTime } from '@tweespraak/domain/reminders';
import * as z from 'zod';
import { day, instant } from './fields.js';

/** A time of the day in the couple's time zone, `20:00`. */
export const localTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: 'time of the day, HH:MM' });

/** How a message comes. */
export const reminderChannel = z.enum(['off', 'mail', 'push']);
export type ReminderChannel = z.infer<typeof reminderChannel>;
/** How one message goes: to the mail address, or to the devices that were switched on. */
export type ReminderWay = Exclude<ReminderChannel, 'off'>;

const times = { at: localTime, quietFrom: localTime, quietTo: localTime };

/** A partner's own choice. The time lies outside of the quiet hours; the same time twice means that there are none. */
export const chooseReminders = z
  .object({ channel: reminderChannel, ...times })
  .refine(
    ({ at, quietFrom, quietTo }) =>
      !isQuiet(at as LocalTime, { from: quietFrom as LocalTime, to: quietTo as LocalTime }),
    { path: ['at'], params: { rule: 'in_quiet_hours' } },
  )
  .meta({ id: 'ChooseReminders' });
export type ChooseReminders = z.infer<typeof chooseReminders>;

/** The mail as it is sent, word for word, in the language of the account; the second address differs in each. */
export const reminderMail = z.object({
  from: z.string(),
  subject: z.string(),
  text: z.string(),
});
export type ReminderMail = z.infer<typeof reminderMail>;

/** One's own reminders: what was chosen, and what came of it lately. Nobody else is shown any of it. */
export const ownReminders = z
  .object({
    /** Whether messages can come: not while this practice sends no mail, and not once there is nothing more to remind of. */
    standing: z.enum(['possible', 'no-mail-server', 'nothing-to-come']),
    channel: reminderChannel,
    ...times,
    /** Where they would go; none when the account has no address. */
    mail: z.string().nullable(),
    /** When the last message was refused: the address takes no mail. */
    refusedOn: day.nullable(),
    sample: reminderMail.nullable(),
  })
  .meta({ id: 'OwnReminders' });
export type OwnReminders = z.infer<typeof ownReminders>;

/** The link of a message, as it stands in it. */
export const reminderLink = z.object({ link: z.string().min(20).max(100) }).meta({ id: 'ReminderLink' });
export type ReminderLink = z.infer<typeof reminderLink>;

/** How reminders stand for the link that was given; off, when it belongs to nothing. */
export const reminderState = z.object({ channel: reminderChannel }).meta({ id: 'ReminderState' });
export type ReminderState = z.infer<typeof reminderState>;

/** What was chosen, and the days on which a message was sent. */
export const exportedReminders = z
  .object({
    channel: reminderChannel,
    ...times,
    chosenAt: instant.nullable(),
    /** On how many devices it is shown. */
    devices: z.int().min(0),
    messages: z.array(z.object({ day, sentAt: instant })),
  })
  .meta({ id: 'ExportedReminders' });
export type ExportedReminders = z.infer<typeof exportedReminders>;
