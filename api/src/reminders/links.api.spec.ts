import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { Client } from '../../test/client.js';
import { MailServer, type Arrived } from '../../test/mail-server.js';
import { startProduct, type Product } from '../../test/product.js';
import { aReminded, evening, round, standAt, type Reminded } from '../../test/reminding.js';

const day = '2027-03-10';
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
afterEach(() => product.clock.standAt(null));

/** Somebody who got a message, and the link in it. */
async function somebodyReminded(): Promise<Reminded & { link: string; arrived: Arrived }> {
  const reminded = await aReminded(product, day);
  standAt(product, day, '20:00');
  await round(product);
  const [arrived] = server.to(reminded.mail);
  if (!arrived) throw new Error('No message came.');
  const link = /\/messages#(\S+)/.exec(arrived.mail.text ?? '')?.[1] ?? '';
  return { ...reminded, arrived, link };
}
const channelOf = async ({ a }: Reminded) => (await a.get('/me/reminders')).body.channel;
const header = ({ mail }: Arrived, name: string) => mail.headers.find(({ key }) => key === name)?.value;
const nobody = () => new Client(product.url);

it('the link in a message switches messages off without signing in, and on again within the hour', async () => {
  const reminded = await somebodyReminded();
  const { link } = reminded;
  expect(await nobody().post('/messages/off', { link })).toMatchObject({
    status: 200,
    body: { channel: 'off' },
  });
  expect(await channelOf(reminded)).toBe('off');
  standAt(product, day, '20:59');
  expect((await nobody().post('/messages/on', { link })).body).toEqual({ channel: 'mail' });
  expect(await channelOf(reminded)).toBe('mail');

  await nobody().post('/messages/off', { link });
  standAt(product, day, '22:10');
  expect((await nobody().post('/messages/on', { link })).body).toEqual({ channel: 'off' });
  expect(await channelOf(reminded)).toBe('off');
});

it('what was switched off by hand is not switched on by a link, whoever has the mail', async () => {
  const reminded = await somebodyReminded();
  await reminded.a.put('/me/reminders', { ...evening, channel: 'off' });
  await nobody().post('/messages/off', { link: reminded.link });
  expect((await nobody().post('/messages/on', { link: reminded.link })).body).toEqual({ channel: 'off' });
  expect(await channelOf(reminded)).toBe('off');
});

it('a link that belongs to nothing gets the same answer, and switches nobody off', async () => {
  const reminded = await somebodyReminded();
  const ask = async (link: string) => {
    const { status, body, headers } = await nobody().post('/messages/off', { link });
    const said = [...headers].filter(([name]) => name !== 'date');
    return { status, body, said };
  };
  const strange = await ask(randomBytes(32).toString('base64url'));
  expect(await channelOf(reminded)).toBe('mail');
  expect(await ask(reminded.link)).toEqual(strange);
});

it('the button of a mail program sends a form without a cookie, and that alone is taken there', async () => {
  const reminded = await somebodyReminded();
  const [, address = ''] = /^<(.*)>$/.exec(header(reminded.arrived, 'list-unsubscribe') ?? '') ?? [];
  expect(header(reminded.arrived, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  const { pathname, search } = new URL(address);
  const form = {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  };
  expect((await fetch(`${product.url}${pathname}${search}`, form)).status).toBe(204);
  expect(await channelOf(reminded)).toBe('off');

  const elsewhere = ['/api/messages/off', '/api/messages/on', '/api/session', '/api/me/reminders'];
  for (const path of elsewhere) expect((await fetch(`${product.url}${path}`, form)).status, path).toBe(415);
});

it('looking at an address switches nothing off, as programs do that scan mail', async () => {
  const reminded = await somebodyReminded();
  const text = `${reminded.arrived.mail.text} ${reminded.arrived.mail.html} ${header(reminded.arrived, 'list-unsubscribe')}`;
  const addresses = text.match(/https?:\/\/[^\s<>"]+/g) ?? [];
  expect(new Set(addresses).size).toBe(3);
  for (const address of addresses)
    for (const method of ['GET', 'HEAD']) {
      const { pathname, search } = new URL(address);
      await fetch(`${product.url}${pathname}${search}`, { method });
    }
  expect(await channelOf(reminded)).toBe('mail');
});

it('the database keeps a hash of the link and not the link', async () => {
  const { link } = await somebodyReminded();
  const rows = await product.database.look<{ row: string }>('select m::text as row from reminder_messages m');
  expect(rows.length).toBeGreaterThan(0);
  for (const { row } of rows) expect(row).not.toContain(link);
});
