import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MailServer } from '../../test/mail-server.js';
import { agree, anAssignment, write } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';
import { aReminded, evening, round, standAt, type Reminded } from '../../test/reminding.js';

const wednesday = '2027-03-10';
let server: MailServer;
let product: Product;
beforeAll(async () => {
  server = await MailServer.listening();
  product = await startProduct(server.settings);
});
afterAll(async () => {
  await product.stop();
  await server.stop();
});
afterEach(() => {
  server.manner = () => 'takes';
  product.clock.standAt(null);
});

/** How many messages an address got by the end of the day, with a round every hour and a half from the own time on. */
async function messagesBy(reminded: Pick<Reminded, 'mail'>, day = wednesday): Promise<number> {
  for (const at of ['20:00', '20:01', '21:30', '23:00'] as const) {
    standAt(product, day as '2027-03-10', at);
    await round(product);
  }
  return server.to(reminded.mail).length;
}

describe('a partner who chose it', () => {
  it('gets one message on the day of an exercise, at their own time, and no second one', async () => {
    const reminded = await aReminded(product, wednesday);
    standAt(product, wednesday, '19:59');
    await round(product);
    expect(server.to(reminded.mail)).toHaveLength(0);
    expect(await messagesBy(reminded)).toBe(1);
    expect((await reminded.a.get('/me/export')).body.reminders.messages).toMatchObject([{ day: wednesday }]);
  });

  it('gets one for two exercises and a ritual together', async () => {
    const reminded = await aReminded(product, wednesday);
    await anAssignment(reminded.therapist, reminded.id, { dueOn: wednesday });
    await reminded.therapist.post(`/couples/${reminded.id}/rituals`, {
      id: randomUUID(),
      name: 'Elke dag',
      terms: {
        cadence: { unit: 'day', every: 1, times: 1, kept: 'either' },
        slot: { weekday: null, dayOfMonth: null, at: null },
      },
    });
    await agree(reminded);
    expect(await messagesBy(reminded)).toBe(1);
    expect(await messagesBy(reminded, '2027-03-11')).toBe(2);
  });

  it('gets it in their own language', async () => {
    const reminded = await aReminded(product, wednesday);
    await reminded.a.put('/me/language', { language: 'en' });
    await messagesBy(reminded);
    expect(server.to(reminded.mail).map(({ mail }) => mail.subject)).toEqual(['A note for you']);
  });
});

const reasons: [string, (of: Reminded) => Promise<unknown>][] = [
  [
    'handed in',
    ({ a, homework }) => write(a, homework, 'Dat.').then(() => a.put(`/homework/${homework}/submission`)),
  ],
  ['declined', ({ a, homework }) => a.put(`/homework/${homework}/refusal`, { reason: '' })],
  ['withdrawn', ({ therapist, homework }) => therapist.put(`/assignments/${homework}/withdrawal`)],
  [
    'moved to a later day',
    ({ therapist, homework }) =>
      therapist.put(`/assignments/${homework}/due`, { dueOn: '2027-04-01' }, { 'if-match': '"1"' }),
  ],
  ['switched off', ({ a }) => a.put('/me/reminders', { ...evening, channel: 'off' })],
  ['left without an address', ({ a }) => a.put('/me/profile', { name: 'Anna', mail: null })],
  ['closed by a separation', ({ therapist, id }) => therapist.put(`/couples/${id}/separation`)],
  ['left without consent', ({ a }) => a.delete('/me/consents')],
  [
    'erased',
    async ({ a, therapist, id }) => {
      await a.put('/me/requests/erasure');
      product.clock.standAt(null);
      await therapist.post('/session/fresh', { kind: 'code', code: therapist.app.code() });
      await therapist.put(`/couples/${id}/partners/a/erasure`, { understood: true });
      await product.database.look(
        'select app.erase_own_texts(p.id) from partners p where couple_id = $1 and side = $2',
        [id, 'a'],
      );
    },
  ],
];

describe('nothing is sent for what is', () => {
  it.each(reasons)('%s in the morning', async (_told, happens) => {
    const reminded = await aReminded(product, wednesday);
    await happens(reminded);
    expect(await messagesBy(reminded)).toBe(0);
  });

  it.each(reasons)('%s after the message was made, and before it could be sent', async (_told, happens) => {
    const reminded = await aReminded(product, wednesday);
    server.manner = () => 'not-now';
    standAt(product, wednesday, '20:00');
    await round(product);
    const made = await product.database.look(
      'select attempts from reminder_messages m join partners p on p.id = m.partner_id where p.couple_id = $1',
      [reminded.id],
    );
    expect(made).toEqual([{ attempts: 1 }]);
    await happens(reminded);
    server.manner = () => 'takes';
    expect(await messagesBy(reminded)).toBe(0);
  });

  it('not due yet', async () => {
    const reminded = await aReminded(product, wednesday, evening, { dueOn: '2027-03-12' });
    expect(await messagesBy(reminded)).toBe(0);
    expect(await messagesBy(reminded, '2027-03-12')).toBe(1);
  });

  it('brought up by somebody else later that day: the day was looked at', async () => {
    const reminded = await aReminded(product, wednesday, evening, { dueOn: '2027-03-12' });
    standAt(product, wednesday, '20:00');
    await round(product);
    await anAssignment(reminded.therapist, reminded.id, { dueOn: wednesday });
    expect(await messagesBy(reminded)).toBe(0);
  });
});

describe('a message that cannot be sent', () => {
  it('is tried again the same evening, with longer and longer pauses, and is the same message', async () => {
    const reminded = await aReminded(product, wednesday);
    server.manner = () => 'not-now';
    for (const at of ['20:00', '20:01', '20:02', '20:03', '20:04', '20:06'] as const) {
      standAt(product, wednesday, at);
      await round(product);
    }
    const look = () =>
      product.database.look<{ attempts: number; message_id: string }>(
        'select attempts, message_id from reminder_messages m join partners p on p.id = m.partner_id where couple_id = $1'.replace(
          'couple_id',
          'p.couple_id',
        ),
        [reminded.id],
      );
    const [before] = await look();
    expect(before?.attempts).toBe(3);
    server.manner = () => 'takes';
    standAt(product, wednesday, '20:10');
    await round(product);
    expect(server.to(reminded.mail).map(({ mail }) => mail.messageId)).toEqual([before?.message_id]);
  });

  it('is not sent in the quiet hours, nor the day after', async () => {
    const reminded = await aReminded(product, wednesday);
    server.manner = () => 'not-now';
    standAt(product, wednesday, '20:00');
    await round(product);
    server.manner = () => 'takes';
    standAt(product, wednesday, '22:00');
    await round(product);
    standAt(product, '2027-03-11', '09:00');
    await round(product);
    expect(server.to(reminded.mail)).toHaveLength(0);
  });

  it('because the address takes no mail is given up, and the partner is told, nobody else', async () => {
    const reminded = await aReminded(product, wednesday);
    const others = (await reminded.b.get('/me/reminders')).body;
    server.manner = () => 'never';
    expect(await messagesBy(reminded)).toBe(0);
    expect((await reminded.a.get('/me/reminders')).body).toMatchObject({ refusedOn: wednesday });
    expect((await reminded.b.get('/me/reminders')).body).toEqual(others);
    await reminded.a.put('/me/reminders', evening);
    expect((await reminded.a.get('/me/reminders')).body).toMatchObject({ refusedOn: null });
  });

  it('because of something that nobody foresaw keeps no other waiting, before it was made and after', async () => {
    const couples = [await aReminded(product, wednesday), await aReminded(product, wednesday)];
    const [odd, sound] = couples as [Reminded, Reminded];
    const zone = (name: string) =>
      product.database.look('update couples set time_zone = $2 where id = $1', [odd.id, name]);
    await zone('Europe/Nowhere');
    standAt(product, wednesday, '20:00');
    await round(product);
    expect(couples.map(({ mail }) => server.to(mail).length)).toEqual([0, 1]);

    await zone('Europe/Amsterdam');
    server.manner = () => 'not-now';
    const later = await aReminded(product, wednesday);
    standAt(product, wednesday, '20:01');
    await round(product);
    await zone('Europe/Nowhere');
    server.manner = () => 'takes';
    standAt(product, wednesday, '20:30');
    await round(product);
    expect([odd, sound, later].map(({ mail }) => server.to(mail).length)).toEqual([0, 1, 1]);
    await zone('Europe/Amsterdam');
  });
});

describe('on the Sunday on which the clocks change', () => {
  it.each([
    ['2026-03-29', '2026-03-29T00:00:00Z'],
    ['2026-10-25', '2026-10-24T23:00:00Z'],
  ] as const)('%s, half past two comes once', async (sunday, from) => {
    const night = { channel: 'mail', at: '02:30', quietFrom: '09:00', quietTo: '09:00' };
    const reminded = await aReminded(product, sunday, night);
    for (let minute = 0; minute < 240; minute += 10) {
      product.clock.standAt(new Date(Date.parse(from) + minute * 60_000));
      await round(product);
    }
    expect(server.to(reminded.mail)).toHaveLength(1);
  });
});

describe('two who send at once', () => {
  it('send each message once', async () => {
    const many: Reminded[] = [];
    for (let each = 0; each < 3; each++) many.push(await aReminded(product, wednesday));
    standAt(product, wednesday, '20:00');
    await Promise.all([round(product), round(product), round(product)]);
    expect(many.map(({ mail }) => server.to(mail).length)).toEqual([1, 1, 1]);
  });
});
