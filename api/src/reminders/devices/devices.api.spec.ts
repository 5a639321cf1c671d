import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { aCouple, aTherapist, type Person } from '../../../test/people.js';
import { startProduct, type Product } from '../../../test/product.js';
import { aPushAddress, PushService } from '../../../test/push-service.js';
import { aReminded, evening, onDevice, round, standAt, switchOn } from '../../../test/reminding.js';
import { OutboxRepository } from '../outbox.repository.js';

let service: PushService;
let product: Product;
beforeAll(async () => {
  service = await PushService.listening();
  product = await startProduct({ PUSH_SERVICES: service.origin });
});
afterAll(async () => {
  await product.stop();
  await service.stop();
});
afterEach(() => product.clock.standAt(null));

const devicesOf = async (person: {
  get: (path: string) => Promise<{ body: { devices: { id: string; here: boolean }[] } }>;
}) => (await person.get('/me/reminders/devices')).body.devices;

describe('a device', () => {
  it('is none until a partner switches it on there, and theirs alone', async () => {
    const { a, b } = await aCouple(await aTherapist(product));
    expect((await a.get('/me/reminders/devices')).body).toMatchObject({
      key: expect.stringMatching(/^[\w-]{87}$/),
      title: 'Een berichtje voor jou',
      devices: [],
    });
    const before = (await b.get('/me/reminders/devices')).body;
    await switchOn(a, service.subscribe());
    expect(await devicesOf(a)).toMatchObject([{ here: true }]);
    expect((await b.get('/me/reminders/devices')).body).toEqual(before);
    expect(JSON.stringify((await a.get('/me/export')).body)).not.toContain(service.origin);
    expect((await a.get('/me/export')).body.reminders).toMatchObject({ devices: 1 });
    expect((await b.get('/me/export')).body.reminders).toMatchObject({ devices: 0 });
  });

  it('has to be there before messages can go to one, and no mail address is needed', async () => {
    const { a } = await aCouple(await aTherapist(product));
    expect(await a.put('/me/reminders', onDevice)).toMatchObject({
      status: 422,
      body: { fields: [{ path: '/channel', rule: 'no_device' }] },
    });
    await switchOn(a, service.subscribe());
    expect(await a.put('/me/reminders', onDevice)).toMatchObject({ status: 200, body: onDevice });
  });

  it('can be taken off by who it belongs to, and by nobody else', async () => {
    const { a, b } = await aCouple(await aTherapist(product));
    await switchOn(a, service.subscribe());
    const [device] = await devicesOf(a);
    expect((await b.delete(`/me/reminders/devices/${device?.id}`)).status).toBe(404);
    expect(await devicesOf(a)).toHaveLength(1);
    expect(await a.delete(`/me/reminders/devices/${device?.id}`)).toMatchObject({
      status: 200,
      body: { devices: [] },
    });
    expect((await a.delete(`/me/reminders/devices/${device?.id}`)).status).toBe(404);
  });

  it('is one of five at most, and the same browser counts once', async () => {
    const { a } = await aCouple(await aTherapist(product));
    const browser = () => (a.cookie = a.cookie.replace(/; device=[^;]*/, ''));
    for (let each = 0; each < 3; each++) await switchOn(a, service.subscribe());
    expect(await devicesOf(a)).toHaveLength(1);
    for (let each = 0; each < 4; each++) {
      browser();
      await switchOn(a, service.subscribe());
    }
    browser();
    expect(await a.post('/me/reminders/devices', service.subscribe())).toMatchObject({
      status: 422,
      body: { fields: [{ path: '/endpoint', rule: 'too_many_devices' }] },
    });
    expect(await devicesOf(a)).toHaveLength(5);
  });

  it('tells one partner only: who switches it on there takes it over, and is not told from whom', async () => {
    const { a, b } = await aCouple(await aTherapist(product));
    const shared = service.subscribe();
    await switchOn(a, shared);
    const fresh = await b.post('/me/reminders/devices', shared);
    expect([fresh.status, fresh.body.devices.length]).toEqual([200, 1]);
    expect(await devicesOf(a)).toEqual([]);
  });
});

describe('no more messages come to a device', () => {
  it.each([
    ['once its partner signed out there', 'DELETE', '/session', undefined],
    ['once its partner left at once there', 'POST', '/leaving', { answers: [] }],
  ])('%s', async (_told, method, path, body) => {
    const { a, id } = await aCouple(await aTherapist(product));
    const left = () =>
      product.database.look(
        'select count(*)::int as left from reminder_devices d join partners p on p.id = d.partner_id where p.couple_id = $1',
        [id],
      );
    await switchOn(a, service.subscribe());
    expect(await left()).toEqual([{ left: 1 }]);
    expect((await a.send(method, path, body)).status).toBe(204);
    expect(await left()).toEqual([{ left: 0 }]);
  });

  it('once anybody signed out in that browser, which forgets what it kept of the other too', async () => {
    const { a, b } = await aCouple(await aTherapist(product));
    await switchOn(a, service.subscribe());
    b.cookie += a.cookie.slice(a.cookie.indexOf('; device='));
    expect((await b.delete('/session')).status).toBe(204);
    expect(await devicesOf(a)).toEqual([]);
  });

  it('once its partner signed out everywhere but where they are', async () => {
    const { a, b } = await aCouple(await aTherapist(product));
    await switchOn(b, service.subscribe());
    await switchOn(a, service.subscribe());
    a.cookie = a.cookie.replace(/; device=[^;]*/, '');
    await switchOn(a, service.subscribe());
    expect(await devicesOf(a)).toMatchObject([{ here: false }, { here: true }]);
    expect((await a.delete('/me/sign-ins')).status).toBe(204);
    expect(await devicesOf(a)).toMatchObject([{ here: true }]);
    expect(await devicesOf(b)).toHaveLength(1);
  });

  it.each([{ ...evening, channel: 'off' }])('once they are switched off by hand', async (choice) => {
    const { a } = await aCouple(await aTherapist(product));
    await switchOn(a, service.subscribe());
    await a.put('/me/reminders', onDevice);
    await a.put('/me/reminders', choice);
    expect(await devicesOf(a)).toEqual([]);
  });

  it('once the device itself switched them off, and for an hour it can take that back', async () => {
    const reminded = await aReminded(product, '2027-03-10', onDevice, {}, [service.subscribe()]);
    const { a } = reminded;
    const device = service.subscribe();
    await switchOn(a, device);
    const { createHash } = await import('node:crypto');
    const link = createHash('sha256').update(device.endpoint).digest('base64url');
    expect((await a.post('/messages/off', { link })).body).toEqual({ channel: 'off' });
    expect((await a.get('/me/reminders')).body).toMatchObject({ channel: 'off' });
    expect((await a.post('/messages/on', { link })).body).not.toEqual({ channel: 'off' });
    expect((await a.get('/me/reminders')).body).toMatchObject({ channel: 'push' });

    await a.post('/messages/off', { link });
    await product.app
      .get(OutboxRepository)
      .forgetIdleDevices(new Date(product.clock.now().getTime() - 3_600_000));
    expect(await devicesOf(a)).toHaveLength(1);
    standAt(product, '2027-03-10', '03:00');
    await round(product);
    expect(await devicesOf(a)).toEqual([]);
  });

  it('once its partner was erased', async () => {
    const { a, id } = await aCouple(await aTherapist(product));
    await switchOn(a, service.subscribe());
    await product.database.look(
      'select app.erase_own_texts(p.id) from partners p where couple_id = $1 and side = $2',
      [id, 'a'],
    );
    expect(await devicesOf(a)).toEqual([]);
  });
});

const wrong: [string, object, string][] = [
  ...[
    'http://fcm.googleapis.com/fcm/send/x',
    'https://fcm.googleapis.com.evil.example/x',
    'https://evil.example/fcm.googleapis.com/x',
    'https://fcm.googleapis.com./fcm/send/x',
    'https://fcm.googleapis.com:8443/fcm/send/x',
    'https://fcm.googleapis.com@10.0.0.1/x',
    'https://user:secret@fcm.googleapis.com/x',
    'https://evilpush.apple.com.example/x',
    'https://xpush.apple.com/x',
    'https://.push.apple.com/x',
    'https://push.apple.com/x',
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://2130706433/x',
    'https://169.254.169.254/latest/meta-data',
    'https://localhost/x',
    'http://127.0.0.1:5432/x',
    'file:///etc/passwd',
    'gopher://fcm.googleapis.com/x',
    'https:fcm.googleapis.com/x',
    'https:\\\\fcm.googleapis.com\\x',
    ' https://fcm.googleapis.com/x',
    'https://fcm.googleapis.com/x#part',
    'https://FCM.googleapis.com/x',
    'nowhere',
  ].map((endpoint): [string, object, string] => [endpoint, { endpoint }, '/endpoint']),
  ['a key that is no point of the curve', { p256dh: 'B'.repeat(87) }, '/p256dh'],
  ['a key of another length', { p256dh: 'BBBB' }, '/p256dh'],
  ['a secret of another length', { auth: 'AAAA' }, '/auth'],
];

describe('an address that a browser would not give is refused', () => {
  let a: Person;
  beforeAll(async () => void ({ a } = await aCouple(await aTherapist(product))));

  it.each(wrong)('%s', async (_told, given, path) => {
    const answer = await a.post('/me/reminders/devices', { ...aPushAddress(), ...given });
    expect([answer.status, answer.body.fields?.[0]?.path]).toEqual([422, path]);
  });

  it.each([
    'https://fcm.googleapis.com/fcm/send/abc',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://shard-7.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/abc',
    'https://wns2-par02p.notify.windows.com/w/?token=abc',
  ])('and one of the browsers that there are is taken: %s', async (endpoint) => {
    expect((await a.post('/me/reminders/devices', { ...aPushAddress(), endpoint })).status).toBe(200);
  });
});

it('a practice that sends nothing to devices says so, and takes none', async () => {
  const silent = await startProduct({ PUSH: 'off' });
  const { a } = await aCouple(await aTherapist(silent));
  expect((await a.get('/me/reminders/devices')).body).toMatchObject({ key: null });
  expect((await a.post('/me/reminders/devices', aPushAddress())).status).toBe(409);
  await silent.stop();
});
