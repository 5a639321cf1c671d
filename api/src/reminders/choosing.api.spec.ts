import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { MailServer } from '../../test/mail-server.js';
import { aCouple, aTherapist } from '../../test/people.js';
import { startProduct, type Product } from '../../test/product.js';
import { aReminded, evening, giveAddress } from '../../test/reminding.js';

let server: MailServer;
let product: Product;
let silent: Product;
beforeAll(async () => {
  server = await MailServer.listening();
  product = await startProduct(server.settings);
  silent = await startProduct();
});
afterAll(async () => {
  await silent.stop();
  await product.stop();
  await server.stop();
});
afterEach(() => product.clock.standAt(null));

describe('reminders', () => {
  it('are off until a partner chooses them, and shown word for word before that', async () => {
    const { a } = await aCouple(await aTherapist(product));
    const { body } = await a.get('/me/reminders');
    expect(body).toMatchObject({ channel: 'off', standing: 'possible', mail: null, refusedOn: null });
    expect(body.sample).toMatchObject({ from: 'post@bericht.example', subject: 'Een berichtje voor jou' });
    expect(body.sample.text).toContain('Er ligt iets voor je klaar');
    await a.put('/me/language', { language: 'en' });
    expect((await a.get('/me/reminders')).body.sample.subject).toBe('A note for you');
  });

  it('stay as they were chosen, for the one who chose', async () => {
    const { a, b } = await aCouple(await aTherapist(product));
    const before = (await b.get('/me/reminders')).body;
    const mail = await giveAddress(a, 'Anna');
    expect(await a.put('/me/reminders', evening)).toMatchObject({ status: 200, body: { ...evening, mail } });
    expect((await a.get('/me/reminders')).body).toMatchObject(evening);
    expect((await b.get('/me/reminders')).body).toEqual(before);
  });

  it('go to an address: without one they cannot be switched on, and off they can always be', async () => {
    const { a } = await aCouple(await aTherapist(product));
    expect(await a.put('/me/reminders', evening)).toMatchObject({
      status: 422,
      body: { fields: [{ path: '/channel', rule: 'no_mail_address' }] },
    });
    expect((await a.put('/me/reminders', { ...evening, channel: 'off' })).status).toBe(200);
  });

  it.each([
    ['22:00', '22:00', '08:00'],
    ['07:59', '22:00', '08:00'],
    ['13:30', '13:00', '14:00'],
  ])('at %s are refused while %s to %s is quiet', async (at, quietFrom, quietTo) => {
    const { a } = await aCouple(await aTherapist(product));
    await giveAddress(a, 'Anna');
    const { status, body } = await a.put('/me/reminders', { channel: 'mail', at, quietFrom, quietTo });
    expect([status, body.fields]).toMatchObject([422, [{ path: '/at', rule: 'in_quiet_hours' }]]);
  });

  it('are not promised by a practice that sends no mail', async () => {
    const { a } = await aCouple(await aTherapist(silent));
    await giveAddress(a, 'Anna');
    expect((await a.get('/me/reminders')).body).toMatchObject({ standing: 'no-mail-server', sample: null });
    expect((await a.put('/me/reminders', evening)).status).toBe(409);
  });

  it('have nothing more to come once consent is withdrawn, or the two have parted', async () => {
    const { a, b, id, therapist } = await aReminded(product, '2027-03-10');
    await a.delete('/me/consents');
    expect((await a.get('/me/reminders')).body).toMatchObject({
      standing: 'nothing-to-come',
      channel: 'mail',
    });
    await therapist.put(`/couples/${id}/separation`);
    expect((await b.get('/me/reminders')).body).toMatchObject({ standing: 'nothing-to-come' });
    expect((await b.put('/me/reminders', { ...evening, channel: 'off' })).status).toBe(200);
  });

  it('go along with what a partner takes along, and nothing of the other’s does', async () => {
    const { a, b } = await aReminded(product, '2027-03-10');
    expect((await a.get('/me/export')).body.reminders).toMatchObject({ ...evening, messages: [] });
    expect((await b.get('/me/export')).body.reminders).toMatchObject({ channel: 'off', chosenAt: null });
  });
});
