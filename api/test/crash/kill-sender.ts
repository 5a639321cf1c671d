import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestDatabase } from '../database.js';
import { MailServer } from '../mail-server.js';
import { testSettings } from '../settings.js';
import { addresses, anOutbox, countDelivered, untilDone, type Delivered } from './outbox.js';

/** Where the one who sends is killed: while days are looked at, and at each step on a message's way. */
export const steps = ['planning', 'claimed', 'addressed', 'taken', 'marking', 'committing'] as const;
export type Step = (typeof steps)[number];
/** What must be found out: a mark before the sending, a message that two may take. */
export type SenderFault = 'mark-first' | 'no-lock';

/** Starts one who sends, in a process of its own. */
export function startSender(database: TestDatabase, server: MailServer, fault?: SenderFault): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, 'sender.mjs')], {
    env: {
      ...testSettings(server.settings),
      AUTH_URL: database.urls.auth,
      WORKER_URL: database.urls.worker,
      ...(fault ? { FAULT: fault } : {}),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

export async function kill(sender: ChildProcess): Promise<void> {
  const ended = once(sender, 'close');
  sender.kill('SIGKILL');
  await ended;
}

export type Killed = Delivered & { kills: number };

/** Kills the one who sends again and again at one step, then lets another one finish. */
export async function killAt(step: Step, kills: number, fault?: SenderFault): Promise<Killed> {
  const messages = kills + 2;
  const database = await anOutbox(messages);
  const server = await MailServer.listening();
  try {
    await slowDown(database, step);
    for (let killed = 0; killed < kills; killed++) {
      const sender = startSender(database, server, fault);
      await reached(step, database, server, killed);
      await kill(sender);
      server.letGo();
      if (step !== 'planning')
        await database.look('update reminder_messages set next_try_at = made_at where sent_at is null');
    }
    await database.look('drop trigger if exists slow on reminder_messages');
    const last = startSender(database, server, fault);
    await untilDone(database, messages);
    await kill(last);
    return { ...countDelivered(server, addresses(messages)), kills };
  } finally {
    await server.stop();
    await database.drop();
  }
}

/** Comes back at the moment at which the process is to die. */
async function reached(
  step: Step,
  database: TestDatabase,
  server: MailServer,
  killed: number,
): Promise<void> {
  if (step === 'planning') return until(async () => (await planned(database)) > killed);
  if (step === 'marking' || step === 'committing') return until(() => isAsleep(database));
  await server.holdAt(step === 'claimed' ? 'from' : step === 'addressed' ? 'to' : 'data', killed % 2);
}

async function planned(database: TestDatabase): Promise<number> {
  const [row] = await database.look<{ made: number }>('select count(*)::int as made from reminder_messages');
  return row?.made ?? 0;
}

async function isAsleep(database: TestDatabase): Promise<boolean> {
  const rows = await database.look(
    `select 1 from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`,
  );
  return rows.length > 0;
}

/** The database takes its time at the mark, or at its commit, so that it can be cut off there. */
async function slowDown(database: TestDatabase, step: Step): Promise<void> {
  if (step !== 'marking' && step !== 'committing') return;
  await database.look(`create function slow() returns trigger language plpgsql as $$
    begin if new.sent_at is not null then perform pg_sleep(0.5); end if; return new; end $$`);
  await database.look(
    step === 'marking'
      ? 'create trigger slow before update on reminder_messages for each row execute function slow()'
      : 'create constraint trigger slow after update on reminder_messages deferrable initially deferred for each row execute function slow()',
  );
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(4)) if (await isSo()) return;
  throw new Error('The step was not reached.');
}

/** So many who send at once, on one outbox. */
export async function sendTogether(
  senders: number,
  messages: number,
  fault?: SenderFault,
): Promise<Delivered> {
  const database = await anOutbox(messages);
  const server = await MailServer.listening();
  const all = Array.from({ length: senders }, () => startSender(database, server, fault));
  try {
    await untilDone(database, messages);
    return countDelivered(server, addresses(messages));
  } finally {
    for (const each of all) await kill(each);
    await server.stop();
    await database.drop();
  }
}
