import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { tellRituals } from './figures-rituals.mjs';
import { figures } from './figures-table.mjs';
import { install } from './install.mjs';
import { beginStep, Fault, say, tellFaults } from './lines.mjs';
import { inProject, projectNode, toolEnvironment, toolScripts } from './places.mjs';
import { runQuietly } from './processes.mjs';

const file = inProject('dist', 'reports', 'figures.jsonl');
const onDatabase = inProject('api', 'test', 'figures');
const inBrowser = inProject('e2e', 'figures');

/**
 * `npm run figures -- security`: measures every row of the table and prints one line a row, its controls beside it.
 * `--cases 0.1` makes the runs shorter (2 makes them longer), `--only 2,7` measures some rows.
 * `npm run figures -- rituals`: what the streaks of a caseload cost after years, as a table of times and ratios.
 */
await tellFaults(async () => {
  const { what, wanted, share } = readArguments();
  await install();
  await build();
  mkdirSync(inProject('dist', 'reports'), { recursive: true });
  rmSync(file, { force: true });
  const settings = { FIGURES_FILE: file, FIGURES_CASES: String(share) };
  return what === 'rituals' ? measureRituals(settings) : measureSecurity(wanted, settings);
});

async function measureRituals(settings) {
  const args = [toolScripts.vitest, 'run', '--project', 'benchmarks', '--reporter=default'];
  if (!(await measure('Streaks after one, two and five years', args, settings))) return 1;
  tellRituals(linesOf(file));
  return 0;
}

async function measureSecurity(wanted, settings) {
  const specs = specsOf(onDatabase, wanted);
  const journeys = specsOf(inBrowser, wanted);
  const failed = [];
  if (specs.length > 0 && !(await measure('Figures on PostgreSQL', vitest(specs), settings)))
    failed.push('specs');
  if (journeys.length > 0) {
    const more = { ...settings, PLAYWRIGHT_CHROMIUM: await ensureChromium() };
    if (!(await measure('Figures in a browser', playwright(journeys), more))) failed.push('journeys');
  }
  const rows = figures.filter(({ number }) => wanted.includes(number)).map(rowOf(linesOf(file)));
  say();
  for (const row of rows) tell(row);
  const short = rows.filter(({ ok }) => !ok);
  say(`\n${rows.length - short.length} of ${rows.length} figures are reached.`);
  if (failed.length > 0) say(`Some ${failed.join(' and ')} failed: the lines above say which.`);
  return short.length > 0 || failed.length > 0 ? 1 : 0;
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { cases: { type: 'string', default: '1' }, only: { type: 'string' } },
  });
  const [what] = positionals;
  if (positionals.length !== 1 || !['security', 'rituals'].includes(what))
    throw new Fault('Say which figures: npm run figures -- security | rituals [--cases 0.1] [--only 2,7]');
  if (what === 'rituals' && values.only) throw new Fault('--only is for the figures of security.');
  const share = Number(values.cases);
  if (!(share > 0)) throw new Fault('--cases takes a share of the whole run, above 0: 0.1, 1, 2.');
  const all = figures.map(({ number }) => number);
  const wanted = values.only?.split(',').map(Number) ?? all;
  if (!wanted.every((number) => all.includes(number)))
    throw new Fault(`--only takes numbers of rows, 1 to ${all.length}: 2,7.`);
  return { what, wanted, share };
}

/** The specs of these rows: a file begins with the number of its row. */
function specsOf(folder, wanted) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter(
    (name) => name.endsWith('.figure.spec.ts') && wanted.includes(Number.parseInt(name, 10)),
  );
}

function vitest(specs) {
  const files = specs.map((name) => `api/test/figures/${name}`);
  return [toolScripts.vitest, 'run', '--project', 'figures', '--reporter=default', ...files];
}

function playwright(journeys) {
  const files = journeys.map((name) => `figures/${name}`);
  return [toolScripts.playwright, 'test', '--config=e2e/playwright.config.ts', '--reporter=list', ...files];
}

async function measure(title, args, settings) {
  const step = beginStep(title);
  const { code, output } = await runQuietly(projectNode(), args, {
    env: toolEnvironment(settings),
    onLine: () => step.tell(`${linesOf(file).length} reported`),
  });
  if (code === 0) step.done('measured');
  else {
    step.failed('failed');
    say(output.trimEnd());
  }
  return code === 0;
}

function linesOf(path) {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** One row of what its parts reported. It falls short if a part does, if nothing printed, or without a control. */
function rowOf(lines) {
  return ({ number, name, required }) => {
    const parts = lines.filter((line) => line.number === number);
    if (parts.length === 0)
      return { number, name, required, figure: 'nothing was measured', ok: false, controls: [] };
    const controls = parts.flatMap((part) => part.controls);
    return {
      number,
      name,
      required: [...new Set(parts.map((part) => part.required))].join('; '),
      figure: parts.map(({ figure }) => figure).join('; '),
      ok: parts.every(({ ok }) => ok) && controls.length > 0 && controls.every(({ ok }) => ok),
      controls: controls.length > 0 ? controls : [{ name: 'none', figure: 'no control was run', ok: false }],
    };
  };
}

function tell({ number, name, figure, required, ok, controls }) {
  const beside = controls.map((each) => `${each.name}: ${each.figure}${each.ok ? '' : ' (did not fail)'}`);
  const control = beside.length > 0 ? ` │ control: ${beside.join('; ')}` : '';
  say(
    `${ok ? '✓' : '✗'} ${String(number).padStart(2)} │ ${name} │ ${figure} │ required ${required} │ ${ok ? 'ok' : 'not ok'}${control}`,
  );
}
