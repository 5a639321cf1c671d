/** The worker of reminders in a process of its own, as built, to be killed. FAULT makes what a test has to notice. */
import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';

const at = (path) => import(new URL(`../../dist/src/${path}`, import.meta.url).href);
const { Clock } = await at('platform/clock.js');
const { readConfig } = await at('platform/config.js');
// Days of the calendar stay days, as in the product.
await at('platform/database/database.module.js');
const { AuthDatabase } = await at('platform/database/auth-database.js');
const { WorkerDatabase } = await at('platform/database/worker-database.js');
const { DataKeysRepository } = await at('platform/crypto/data-keys.repository.js');
const { KeyRing } = await at('platform/crypto/key-ring.js');
const { masterKeysOf } = await at('platform/crypto/master-key-file.js');
const { ShredLedger } = await at('platform/crypto/shred-ledger.js');
const { NotifyingService } = await at('reminders/devices/notifying.service.js');
const { PushModule } = await at('platform/push/push.module.js');
const { Mail } = await at('platform/mail/mail.js');
const { OffLinks } = await at('reminders/off-links.js');
const { OutboxRepository, OutboxStep } = await at('reminders/outbox.repository.js');
const { PlanningService } = await at('reminders/planning.service.js');
const { SendingService } = await at('reminders/sending.service.js');
const { ReminderWorker } = await at('reminders/worker.js');

const { AUTH_URL, WORKER_URL, FAULT } = process.env;
const config = readConfig({ ...process.env, PORT: '0' });
const clock = new Clock();
const mail = new Mail(config.mail, { socketTimeout: 400, connectionTimeout: 2_000, greetingTimeout: 2_000 });
const ring = new KeyRing(
  new DataKeysRepository(new AuthDatabase(AUTH_URL, 1)),
  masterKeysOf(config.keys),
  new ShredLedger(config.keys.ledger),
);
const links = new OffLinks(ring);
const database = new WorkerDatabase(WORKER_URL, 2);
const outbox = new OutboxRepository(database);

// Two of these take the same message.
if (FAULT === 'no-lock') {
  const { takeNext } = OutboxStep.prototype;
  OutboxStep.prototype.takeNext = function (now) {
    const bare = (text, values) => this.client.query(text.replace('for update skip locked', ''), values);
    return takeNext.call({ client: { query: bare } }, now);
  };
}
// Says that it was sent, so that the mark is committed, and sends a moment later.
if (FAULT === 'mark-first') {
  const send = mail.send.bind(mail);
  mail.send = async (given) => {
    setTimeout(() => void send(given), 150);
    return 'sent';
  };
}

const push = PushModule.with(config).providers[0].useFactory();
const planning = new PlanningService(clock, outbox, links, mail);
const sending = new SendingService(clock, outbox, links, mail, new NotifyingService(push), config);
const worker = new ReminderWorker(clock, outbox, planning, sending, mail, push);
process.stdout.write('sending\n');
for (;;) {
  await worker.round().catch(() => undefined);
  await pause(30);
}
