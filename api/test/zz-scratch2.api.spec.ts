import fc from 'fast-check';
import pg from 'pg';
import { it } from 'vitest';
import { build } from './worlds/build.js';
import { Ground, plans } from './worlds.js';
it('x', async () => {
  const ground = await Ground.lay();
  const c = new pg.Client({ connectionString: ground.database.urls.rw });
  await c.connect();
  let a = 0, n = 0, best = 1e9, bw = 1e9, bl = 1e9;
  for (const plan of fc.sample(plans, 60)) {
    const w = build(plan);
    let t = performance.now();
    await ground.bringAbout(w);
    bw = Math.min(bw, performance.now() - t);
    for (const s of w.sessions.filter((x) => x.state === 'live')) {
      t = performance.now();
      await ground.seenIn(s.token);
      const d = performance.now() - t;
      a += d; n++; best = Math.min(best, d);
    }
    t = performance.now(); await c.query('select 1'); bl = Math.min(bl, performance.now() - t);
  }
  console.log(JSON.stringify({ avg: a / n, best, bw, bl }));
  await ground.clear();
}, 300000);
