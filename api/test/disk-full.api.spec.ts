import { randomUUID } from 'node:crypto';
import { anExerciseToAssign } from '@tweespraak/testing';
import pg from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { Client, type Answer } from './client.js';
import { layGround, settingsOn } from './crash/ground.js';
import { aSmallDisk } from './crash/small-disk.js';
import { aDurableServer, startProcess } from './processes.js';

vi.setConfig({ testTimeout: 300_000 });

const disk = aSmallDisk(320);

describe.skipIf(disk === null)('a disk that is full (skipped where no filesystem may be mounted)', () => {
  it('refuses what would be written, goes on with the rest, loses nothing, and writes again once there is room', async () => {
    if (!disk) return;
    const server = await aDurableServer(['max_wal_size=64MB', 'min_wal_size=48MB'], disk.folder);
    const settings = settingsOn(server.url, disk.folder);
    const seats = await layGround(settings, 1);
    const seat = seats.find((each) => 'couple' in each);
    if (!seat || !('couple' in seat)) throw new Error('Nobody assigns.');
    const product = startProcess(settings);
    const client = Object.assign(new Client(await product.ready), {
      cookie: seat.client.cookie,
      csrf: seat.client.csrf,
    });
    const promised: string[] = [];
    const assign = async (): Promise<Answer> => {
      const assignment = anExerciseToAssign({ id: randomUUID(), line: 'Neem de tijd. '.repeat(14) });
      const answer = await client.post(`/couples/${seat.couple}/assignments`, assignment);
      if (answer.status === 201) promised.push(assignment.id);
      return answer;
    };
    const list = (): Promise<Answer> => client.get(`/couples/${seat.couple}/assignments`);
    try {
      for (let index = 0; index < 20; index++) expect((await assign()).status).toBe(201);

      disk.fill();
      const refused = await untilRefused(assign);
      expect(refused).toMatchObject({ status: 503, body: { code: 'unavailable' } });
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      for (let index = 0; index < 20; index++) expect([201, 503]).toContain((await assign()).status);
      // Audit or nothing: what has to be written down is not read either, until it can be; all else goes on.
      expect([200, 503]).toContain((await list()).status);
      for (const path of ['/session', '/exercises', '/health/ready'])
        expect(await client.get(path)).toMatchObject({ status: 200 });
      expect(await assignmentsIn(server.url)).toEqual(expect.arrayContaining(promised));

      disk.makeRoom();
      await expect.poll(async () => (await assign()).status, { timeout: 60_000 }).toBe(201);
      expect(idsIn(await list())).toEqual(expect.arrayContaining(promised));
    } finally {
      product.child.kill('SIGKILL');
      await product.ended;
      disk.makeRoom();
      await server.stop().catch(() => undefined);
      disk.clear();
    }
  });
});

/** The log that is there already has room for some more. */
async function untilRefused(assign: () => Promise<Answer>): Promise<Answer> {
  for (let times = 0; times < 20_000; times++) {
    const answer = await assign();
    if (answer.status !== 201) return answer;
  }
  throw new Error('The disk never was full.');
}

function idsIn({ body }: Answer): string[] {
  const lists: unknown[] = Object.values(body).filter(Array.isArray);
  return lists.flat().map((each) => (each as { id: string }).id);
}

async function assignmentsIn(url: string): Promise<string[]> {
  const database = new pg.Client({ connectionString: url });
  await database.connect();
  try {
    const { rows } = await database.query<{ id: string }>('select id from assignments');
    return rows.map(({ id }) => id);
  } finally {
    await database.end();
  }
}
