import fc from 'fast-check';
import { it } from 'vitest';
import { differencesIn, Ground, plans } from './worlds.js';
it('x', async () => {
  const ground = await Ground.lay();
  const seen = new Map<string, number>();
  const t = performance.now();
  let sessions = 0;
  for (const plan of fc.sample(plans, 300)) {
    sessions += plan.sessions.length;
    for (const d of await differencesIn(plan, ground)) {
      const k = d.replace(/[0-9a-f-]{36}/g, '#').replace(/\d/g, 'n');
      seen.set(k, (seen.get(k) ?? 0) + 1);
    }
  }
  console.log(performance.now() - t, sessions);
  console.log([...seen].sort((a, b) => b[1] - a[1]).slice(0, 60).map((x) => x.join(' : ')).join('\n'));
  await ground.clear();
}, 300000);
