import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../src/platform/database/embedded.js';
import pg from 'pg';
import { aDurableServer, aFolder, startProcess, type ProductProcess } from '../processes.js';
import { countAll, type Counted } from './count.js';
import { layGround, settingsOn, type Seat } from './ground.js';
import { killPostgres } from './kill-postgres.js';
import { writeOn, type Run } from './writers.js';

export interface CrashRun {
  victim: 'postgres' | 'api';
  acknowledged: number;
  kills: number;
  /** What must be found out: answers before the commit, a commit before the disk, ids that are not kept. */
  fault?: 'early-answer' | 'lazy-commit' | 'new-ids';
}

/** Kills the one or the other again and again under 16 writers, who go on until they were promised enough. */
export async function crash(how: CrashRun): Promise<Counted & { acknowledged: number }> {
  const folder = aFolder();
  const [databasePort, port] = [await freePort(), await freePort()];
  let server = await aDurableServer([], folder, databasePort);
  const settings = settingsOn(server.url, folder);
  const seats = await layGround(settings, 6);
  const startApi = (): ProductProcess =>
    startProcess(
      { ...settings, PORT: String(port) },
      how.fault === 'early-answer' ? new URL('./acknowledge-early.mjs', import.meta.url).href : undefined,
    );
  let api = startApi();
  const url = await api.ready;
  if (how.fault === 'lazy-commit') await forgetLately(server.url);
  const run: Run = {
    url,
    acknowledged: 0,
    lost: 0,
    wanted: how.acknowledged,
    again: how.fault === 'new-ids' ? 'new-id' : 'same-id',
  };
  const kill = async (): Promise<void> => {
    if (how.victim === 'postgres') {
      await killPostgres(folder);
      server = await aDurableServer([], folder, databasePort);
    } else {
      api.child.kill('SIGKILL');
      await api.ended;
      api = startApi();
      await api.ready;
    }
  };
  try {
    const writing = Promise.all(seats.slice(0, 16).map((seat: Seat) => writeOn(seat, run)));
    let over = false;
    void writing.finally(() => (over = true)).catch(() => undefined);
    for (let killed = 0; killed < how.kills && !over; killed++) {
      const next = ((killed + 0.3 + 0.5 * Math.random()) * how.acknowledged) / how.kills;
      while (run.acknowledged < next && !over) await pause(5);
      await kill();
    }
    const promises = await writing;
    await kill();
    if (how.victim === 'postgres' && api.child.exitCode !== null)
      throw new Error(`The API did not outlive its database: ${api.complained().join(' ')}`);
    return { ...(await countAll(promises, run, server.url)), acknowledged: run.acknowledged };
  } finally {
    api.child.kill('SIGKILL');
    await api.ended;
    await server.clear();
  }
}

/** As with `synchronous_commit=off`, which the product would not start on. */
async function forgetLately(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('alter system set synchronous_commit = off');
  await client.query(`alter system set wal_writer_delay = '10s'`);
  await client.query('select pg_reload_conf()');
  await client.end();
}
