import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MailServer } from '../../../test/mail-server.js';
import { startProduct, type Product } from '../../../test/product.js';
import { PushService, senderOf, type Subscription } from '../../../test/push-service.js';
import { aReminded, onDevice, round, standAt, switchOn, type Reminded } from '../../../test/reminding.js';
import { Push } from '../../platform/push/push.js';
import { vapidKeyOf } from '../../platform/push/vapid-key.js';
import { CONFIG, type Config } from '../../platform/config.js';

const wednesday = '2027-03-10';
let [service, mails, product]: [PushService, MailServer, Product] = [] as never;
beforeAll(async () => {
  service = await PushService.listening();
  mails = await MailServer.listening();
  product = await startProduct({ ...mails.settings, PUSH_SERVICES: service.origin });
});
afterAll(async () => {
  await product.stop();
  await mails.stop();
  await service.stop();
});
beforeEach(() => void (service.answer = () => 201));
afterEach(() => product.clock.standAt(null));

const aNotified = async (choice: object = onDevice): Promise<Reminded & { device: Subscription }> => {
  const device = service.subscribe();
  return { ...(await aReminded(product, wednesday, choice, {}, [device])), device };
};
const at = async (...times: `${number}:${number}`[]): Promise<void> => {
  for (const each of times) {
    standAt(product, wednesday, each);
    await round(product);
  }
};
const devicesLeft = async ({ a }: Reminded): Promise<number> =>
  (await a.get('/me/reminders/devices')).body.devices.length;

describe('a message to a device', () => {
  it('says in which language, and nothing else, to everybody the same', async () => {
    const [anna, other] = [await aNotified(), await aNotified()];
    await other.a.put('/me/language', { language: 'en' });
    await at('20:00', '20:10', '21:00');
    const [one, another] = [service.to(anna.device), service.to(other.device)];
    expect([one, another].map((each) => each.map(({ message }) => message))).toEqual([
      ['{"language":"nl"}'],
      ['{"language":"en"}'],
    ]);
    expect(one[0]?.body.length).toBe(another[0]?.body.length);
    const told = [one, another].map(([each]) => {
      const { authorization: _signed, host: _host, ...headers } = each?.headers ?? {};
      return headers;
    });
    expect(told[0]).toEqual(told[1]);
    expect(told[0]).toMatchObject({
      ttl: '14400',
      topic: 'message',
      urgency: 'normal',
      'content-encoding': 'aes128gcm',
    });
    expect(mails.to(anna.mail)).toHaveLength(0);
  });

  it('is signed with the key that the browser was given, and names whom to write to', async () => {
    const anna = await aNotified();
    await at('20:00');
    const [pushed] = service.to(anna.device);
    const sender = pushed && senderOf(pushed);
    expect(sender).toMatchObject({ aud: service.origin, sub: 'mailto:post@bericht.example' });
    expect(sender?.key).toBe((await anna.a.get('/me/reminders/devices')).body.key);
  });

  it('comes once a day, to all of their devices', async () => {
    const anna = await aNotified();
    const second = service.subscribe();
    anna.a.cookie = anna.a.cookie.replace(/; device=[^;]*/, '');
    await switchOn(anna.a, second);
    await at('20:00', '20:30', '21:30');
    expect([service.to(anna.device).length, service.to(second).length]).toEqual([1, 1]);
    expect((await anna.a.get('/me/export')).body.reminders.messages).toMatchObject([{ day: wednesday }]);
  });

  it('does not come for what was done in the meantime', async () => {
    const anna = await aNotified();
    await anna.a.put(`/homework/${anna.homework}/refusal`, { reason: '' });
    await at('20:00');
    expect(service.to(anna.device)).toHaveLength(0);
  });

  it('leaves what the other sees as it is', async () => {
    const anna = await aNotified();
    const before = (await anna.b.get('/me/reminders')).body;
    await at('20:00');
    expect((await anna.b.get('/me/reminders')).body).toEqual(before);
  });
});

describe('a device that is gone', () => {
  it.each([404, 410])('(%s) is forgotten, and the same message comes by mail', async (status) => {
    const anna = await aNotified();
    service.answer = () => status;
    await at('20:00', '20:10');
    expect([service.to(anna.device).length, mails.to(anna.mail).length]).toEqual([1, 1]);
    expect(await devicesLeft(anna)).toBe(0);
  });

  it('is passed over while another took it', async () => {
    const anna = await aNotified();
    const second = service.subscribe();
    anna.a.cookie = anna.a.cookie.replace(/; device=[^;]*/, '');
    await switchOn(anna.a, second);
    service.answer = (path) => (anna.device.endpoint.endsWith(path) ? 410 : 201);
    await at('20:00', '20:10');
    expect([service.to(second).length, mails.to(anna.mail).length, await devicesLeft(anna)]).toEqual([
      1, 0, 1,
    ]);
  });

  it('leaves nothing to come where there is no address', async () => {
    const anna = await aNotified();
    await anna.a.put('/me/profile', { name: 'Anna', mail: null });
    service.answer = () => 410;
    await at('20:00', '20:30');
    expect([service.to(anna.device).length, mails.to(anna.mail).length]).toEqual([1, 0]);
    expect((await anna.a.get('/me/reminders')).body).toMatchObject({ refusedOn: null });
  });
});

describe('a service that does not take it', () => {
  it.each([429, 500, 503])('now (%s) is asked again, and no mail goes meanwhile', async (status) => {
    const anna = await aNotified();
    service.answer = () => status;
    await at('20:00', '20:02');
    service.answer = () => 201;
    await at('20:05', '20:20');
    expect([service.to(anna.device).length, mails.to(anna.mail).length]).toEqual([3, 0]);
    expect(await devicesLeft(anna)).toBe(1);
  });

  it('for a quarter of an hour is left alone, and it comes by mail', async () => {
    const anna = await aNotified();
    service.answer = () => 503;
    await at('20:00', '20:02', '20:05', '20:10', '20:20', '20:40');
    expect([service.to(anna.device).length, mails.to(anna.mail).length]).toEqual([4, 1]);
    expect(await devicesLeft(anna)).toBe(1);
  });

  it('just before the quiet hours is not waited for', async () => {
    const anna = await aNotified({ ...onDevice, at: '21:59' });
    service.answer = () => 503;
    await at('21:59', '22:00');
    expect([service.to(anna.device).length, mails.to(anna.mail).length]).toEqual([1, 1]);
  });

  it.each([400, 401, 403, 413])('ever (%s) is not asked again, and it comes by mail', async (status) => {
    const anna = await aNotified();
    service.answer = () => status;
    await at('20:00', '20:10');
    expect([service.to(anna.device).length, mails.to(anna.mail).length]).toEqual([1, 1]);
  });

  it('and leads elsewhere is not followed', async () => {
    const inside = await PushService.listening();
    const anna = await aNotified();
    service.answer = () => ({ redirect: `${inside.origin}/secret` });
    await at('20:00');
    expect([service.to(anna.device).length, inside.pushed.length]).toEqual([1, 0]);
    await inside.stop();
  });

  it('and says nothing is not waited for', async () => {
    const push = new Push({ ...settingsOf(product), services: { accept: () => true } }, 50);
    service.answer = () => 'silence';
    expect(await push.send(service.subscribe(), { language: 'nl' })).toBe('not-now');
  });
});

describe('an address inside of the network', () => {
  it('is never asked, also when it got into the database', async () => {
    const inside = await PushService.listening();
    const anna = await aNotified();
    const within = inside.subscribe();
    await product.database.look(
      'update reminder_devices d set endpoint = $2 from partners p where p.id = d.partner_id and p.couple_id = $1',
      [anna.id, within.endpoint],
    );
    await at('20:00');
    expect([inside.pushed.length, mails.to(anna.mail).length]).toEqual([0, 1]);
    // Without the question where it may go, it goes there.
    const open = new Push({ ...settingsOf(product), services: { accept: () => true } });
    expect(await open.send(within, { language: 'nl' })).toBe('taken');
    expect(inside.pushed).toHaveLength(1);
    await inside.stop();
  });
});

it('two who send at once send it once', async () => {
  const many = [await aNotified(), await aNotified(), await aNotified()];
  standAt(product, wednesday, '20:00');
  await Promise.all([round(product), round(product), round(product)]);
  expect(many.map(({ device }) => service.to(device).length)).toEqual([1, 1, 1]);
});

function settingsOf({ app }: Product) {
  const config = app.get<Config>(CONFIG);
  return { key: vapidKeyOf(config.push), contact: 'mailto:post@bericht.example' };
}
