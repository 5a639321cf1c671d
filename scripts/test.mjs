import { build } from './build.mjs';
import { checkFormat, checkLint, checkTypes, testWithPlaywright, testWithVitest } from './checks.mjs';
import { ensureChromium } from './chromium.mjs';
import { install } from './install.mjs';
import { Fault, say, seconds, tellFaults } from './lines.mjs';

const quick = [
  ['Format', checkFormat],
  ['Lint and boundaries', checkLint],
  ['Types', checkTypes],
  ['Unit tests', testWithVitest(['libs', 'web', 'api', 'house'])],
];

const whole = [
  ['Build', asCheck(build)],
  ...quick,
  ['API on PostgreSQL', testWithVitest(['api-database']), 'Build'],
  ['Figures, few cases', testWithVitest(['figures']), 'Build'],
  ['The product in a browser', async () => testWithPlaywright(await ensureChromium())(), 'Build'],
];

const wholeFigures = { FIGURES_CASES: process.env.FIGURES_CASES ?? '1' };

/** Many more cases of every property, and whatever a spec calls long. */
const long = [
  [
    'Unit tests, more cases',
    testWithVitest(['libs', 'web', 'api'], { FAST_CHECK_RUNS: process.env.FAST_CHECK_RUNS ?? '5000' }),
  ],
  ['Long tests', testWithVitest(['long'], { FAST_CHECK_RUNS: process.env.FAST_CHECK_RUNS ?? '5000' })],
  ['Build', asCheck(build)],
  ['Figures', testWithVitest(['figures'], wholeFigures), 'Build'],
  [
    'The product in a browser, every look',
    async () => testWithPlaywright(await ensureChromium(), { E2E_LONG: 'on', ...wholeFigures })(),
    'Build',
  ],
];

const suites = { all: whole, check: quick, long };

/** `npm test`, `npm run check`, `npm run test:long`: every step, then one line over all of them. */
await tellFaults(async () => {
  const suite = suites[process.argv[2] ?? 'all'];
  if (!suite)
    throw new Fault(`Not a suite: ${process.argv[2]}. There are: ${Object.keys(suites).join(', ')}.`);
  await install();
  const total = { passed: 0, failed: 0 };
  const failedSteps = [];
  for (const [title, run, needs] of suite) {
    const { passed, failed } = failedSteps.includes(needs) ? notRun(title, needs) : await step(title, run);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) failedSteps.push(title);
  }
  say(failedSteps.length ? `\nFailed: ${failedSteps.join(', ')}` : '');
  say(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
});

async function step(title, run) {
  say(`\n── ${title}`);
  const began = performance.now();
  const { passed, failed, output } = await run().catch(asFailure);
  if (output) say(output.trimEnd());
  say(`── ${title}: ${passed} passed, ${failed} failed (${seconds(began)})`);
  return { passed, failed };
}

function notRun(title, needs) {
  say(`\n── ${title}: not run, for ${needs} failed`);
  return { passed: 0, failed: 1 };
}

function asCheck(work) {
  return () => work().then(() => ({ passed: 1, failed: 0 }));
}

function asFailure(fault) {
  return {
    passed: 0,
    failed: 1,
    output: fault instanceof Fault ? fault.message : (fault?.stack ?? String(fault)),
  };
}
