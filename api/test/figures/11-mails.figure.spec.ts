import { connect, createServer, Socket, type AddressInfo, type Server } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { report } from '../../../scripts/report.mjs';
import { aCouple, anAssignment, aTherapist, write } from '../people.js';
import { startProduct, type Product } from '../product.js';

/** Where every connection of this process went, the product and its test alike. */
const ports: number[] = [];
const open = Socket.prototype.connect;
beforeEach(() => {
  ports.length = 0;
  Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
    ports.push(portIn(args));
    return Reflect.apply(open, this, args);
  } as typeof open;
});
afterEach(() => void (Socket.prototype.connect = open));

let product: Product;
let mailServer: Server;
beforeAll(async () => {
  product = await startProduct();
  mailServer = createServer((socket) => socket.end('220 \r\n'));
  await new Promise<void>((listening) => mailServer.listen(0, '127.0.0.1', listening));
});
afterAll(async () => {
  mailServer.close();
  await product.stop();
});

it('no mail is sent by anything that people do, for the product reaches its database and nothing else', async () => {
  const own = [product.url, product.database.url].map((url) => Number(new URL(url).port));
  const strangers = (): number => ports.filter((port) => !own.includes(port)).length;

  const therapist = await aTherapist(product);
  const couple = await aCouple(therapist, ['coffee']);
  const homework = await anAssignment(therapist, couple.id, { line: 'Neem de tijd.' });
  for (const partner of [couple.a, couple.b]) {
    await write(partner, homework, 'Wat ik hoop.');
    expect((await partner.put(`/homework/${homework}/submission`)).status).toBe(200);
  }
  expect((await therapist.delete(`/couples/${couple.id}/assignments/${homework}`)).status).toBeLessThan(500);
  const sent = strangers();
  const reached = ports.length;

  await new Promise<void>((answered) => {
    connect((mailServer.address() as AddressInfo).port, '127.0.0.1')
      .once('close', answered)
      .resume();
  });
  const control = {
    name: 'a mail handed to a server',
    figure: `${strangers() - sent} seen of 1`,
    ok: strangers() === sent + 1,
  };
  report({
    number: 11,
    name: 'mails',
    figure: `there are no mails yet: ${sent} of ${reached} connections left the product`,
    required: 'none can be sent before there are mails; then 0 names, 0 banned words, one subject',
    ok: sent === 0 && reached > 0,
    controls: [control],
  });
  expect(reached).toBeGreaterThan(0);
  expect(sent).toBe(0);
  expect(control).toMatchObject({ ok: true });
});

/** Node passes its own arguments along as one list. */
function portIn(args: unknown[]): number {
  const [first] = Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
  if (typeof first === 'object' && first !== null && 'port' in first) return Number(first.port);
  return Number(first);
}
