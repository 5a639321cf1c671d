import { expect, it } from 'vitest';
import { cases, many, report } from '../../../scripts/report.mjs';
import { crash, type CrashRun } from '../crash/run.js';

const name = 'kill -9 of PostgreSQL and of the API';
const said = (of: Awaited<ReturnType<typeof crash>>): string =>
  `${of.lost} lost, ${of.doubled} doubled of ${many(of.acknowledged)}`;

/** Kills, and the controls that have to lose or double. */
async function measure(
  run: CrashRun,
  required: string,
  controls: { name: string; run: CrashRun }[],
): Promise<void> {
  const found = await crash(run);
  const shown = [];
  for (const control of controls) {
    const failed = await crash(control.run);
    shown.push({ name: control.name, figure: said(failed), ok: failed.lost + failed.doubled > 0 });
  }
  const ok = found.lost === 0 && found.doubled === 0 && found.acknowledged >= run.acknowledged;
  const figure = `${run.victim}: ${said(found)} acknowledged, ${run.kills + 1} kills`;
  report({ number: 9, name, figure, required, ok, controls: shown });
  expect(found).toMatchObject({ lost: 0, doubled: 0 });
  expect(found.acknowledged).toBeGreaterThanOrEqual(run.acknowledged);
  expect(shown.filter((control) => !control.ok)).toEqual([]);
}

it('nothing that was acknowledged is lost or there twice when PostgreSQL is killed', async () => {
  const acknowledged = cases(50_000, 600);
  await measure({ victim: 'postgres', acknowledged, kills: cases(25, 1) }, '0 lost, 0 doubled of 50,000', [
    {
      name: 'synchronous_commit=off',
      run: { victim: 'postgres', acknowledged: cases(3_000, 600), kills: cases(3, 1), fault: 'lazy-commit' },
    },
  ]);
});

it('nothing that was acknowledged is lost or there twice when the API is killed', async () => {
  const acknowledged = cases(10_000, 400);
  await measure({ victim: 'api', acknowledged, kills: cases(12, 1) }, '0 lost, 0 doubled of 10,000', [
    {
      name: 'an answer before the commit',
      run: { victim: 'api', acknowledged: cases(2_000, 400), kills: cases(3, 1), fault: 'early-answer' },
    },
    {
      name: 'a new id each time it is sent',
      run: { victim: 'api', acknowledged: cases(2_000, 1_000), kills: 1, fault: 'new-ids' },
    },
  ]);
});
