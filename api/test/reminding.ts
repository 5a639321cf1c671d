import { anAssignment, aCouple, aTherapist, type Person, type TestCouple } from './people.js';
import { ReminderWorker } from '../src/reminders/index.js';
import { instantOf } from '../src/platform/days.js';
import type { Product } from './product.js';
import type { LocalDate } from '@tweespraak/domain/calendar';

/** The choice of most who are reminded in tests. */
export const evening = { channel: 'mail', at: '20:00', quietFrom: '22:00', quietTo: '08:00' } as const;

/** Sets the clock of the product to a time of a day in Amsterdam. */
export function standAt(product: Product, day: LocalDate, at: `${number}:${number}`): void {
  product.clock.standAt(instantOf('Europe/Amsterdam', day, at));
}

/** One round of the worker of this product. */
export const round = (product: Product): Promise<void> => product.app.get(ReminderWorker).round();

/** Gives a partner the address that mails go to. */
export async function giveAddress(partner: Person, name: string): Promise<string> {
  const mail = `${partner.signInName}@example.org`;
  const { status } = await partner.put('/me/profile', { name, mail });
  if (status >= 300) throw new Error(`No address: ${status}`);
  return mail;
}

export interface Reminded extends TestCouple {
  therapist: Person;
  /** Where Anna gets hers. */
  mail: string;
  homework: string;
}

/** A couple with an exercise for this day, of whom Anna chose in the morning to be reminded in the evening. */
export async function aReminded(
  product: Product,
  day: LocalDate,
  choice: object = evening,
  given: object = {},
  devices: object[] = [],
): Promise<Reminded> {
  // The database knows when somebody has a couple by its own clock.
  product.clock.standAt(null);
  const therapist = await aTherapist(product);
  const couple = await aCouple(therapist);
  standAt(product, day, '00:00');
  const homework = await anAssignment(therapist, couple.id, { dueOn: day, ...given });
  const mail = await giveAddress(couple.a, 'Anna');
  for (const each of devices) await switchOn(couple.a, each);
  const { status, body } = await couple.a.put('/me/reminders', choice);
  if (status !== 200) throw new Error(`Nothing chosen: ${JSON.stringify(body)}`);
  return { ...couple, therapist, mail, homework };
}

/** The choice of who wants it on a device. */
export const onDevice = { ...evening, channel: 'push' } as const;

/** Switches the messages on in a browser of theirs. */
export async function switchOn(partner: Person, subscription: object): Promise<void> {
  const { status, body } = await partner.post('/me/reminders/devices', subscription);
  if (status !== 200) throw new Error(`Not switched on: ${JSON.stringify(body)}`);
}
