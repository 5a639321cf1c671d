import { afterAll, beforeAll, expect, it } from 'vitest';
import { cases, report } from '../../../scripts/report.mjs';
import { stopUnderLoad, type Stop } from '../load.js';
import { aDurableServer } from '../processes.js';

let server: Awaited<ReturnType<typeof aDurableServer>>;
beforeAll(async () => void (server = await aDurableServer()));
afterAll(() => server.clear());

const CLIENTS = 32;
const MOST_SECONDS = 5;

it('everybody who is connected while the product stops gets an answer, and it stops soon', async () => {
  const rounds = cases(10, 2);
  const stops: Stop[] = [];
  for (let round = 0; round < rounds; round++)
    stops.push(await stopUnderLoad(server.url, 'SIGTERM', CLIENTS));
  const killed = await stopUnderLoad(server.url, 'SIGKILL', CLIENTS);

  const sum = (of: (stop: Stop) => number): number => stops.reduce((all, stop) => all + of(stop), 0);
  const [cut, answered, broken] = [sum((s) => s.cut), sum((s) => s.answered), sum((s) => s.broken)];
  const slowest = Math.max(...stops.map(({ seconds }) => seconds));
  const ok = cut === 0 && broken === 0 && answered > 0 && slowest <= MOST_SECONDS;
  const control = { name: 'the same with SIGKILL', figure: `${killed.cut} cut`, ok: killed.cut > 0 };
  report({
    number: 12,
    name: 'SIGTERM under load',
    figure: `${cut} cut of ${answered} answered by ${rounds} stops, ${slowest.toFixed(1)} s at most`,
    required: `0 cut, ${MOST_SECONDS} s`,
    ok,
    controls: [control],
  });
  expect({ cut, broken }).toEqual({ cut: 0, broken: 0 });
  expect(answered).toBeGreaterThan(CLIENTS);
  expect(slowest).toBeLessThanOrEqual(MOST_SECONDS);
  expect(control).toMatchObject({ ok: true });
});
