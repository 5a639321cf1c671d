import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { inProject, projectNode, toolEnvironment, toolScripts } from './places.mjs';
import { runAloud, runQuietly } from './processes.mjs';

const reports = inProject('dist', 'reports');

/** The outcome of a check: how many passed and failed, and what to show when something failed. */
const asOne = ({ code, output }) =>
  code === 0 ? { passed: 1, failed: 0, output: '' } : { passed: 0, failed: 1, output };

/** Runs tools one after the other, by the project's Node, as one check; stops at the first that fails. */
function oneCheck(...calls) {
  return async () => {
    for (const [tool, ...args] of calls) {
      const result = await runQuietly(projectNode(), [toolScripts[tool], ...args], {
        env: toolEnvironment(),
      });
      if (result.code !== 0) return asOne(result);
    }
    return asOne({ code: 0 });
  };
}

export const checkFormat = oneCheck(['prettier', '--check', '--log-level=warn', '.']);

/** The rule between projects reads the graph that Nx keeps, and is silent without one. */
export const checkLint = oneCheck(['nx', 'show', 'projects'], ['eslint', '.', '--max-warnings=0']);

/** Libraries and api as they are built, every spec, and the web with its templates. */
export const checkTypes = oneCheck(
  ['tsc', '-b'],
  ['tsc', '-p', 'tsconfig.spec.json'],
  ['ngc', '-p', 'web/tsconfig.json', '--noEmit'],
);

/** Runs Vitest projects and counts their tests; a file that does not load counts as one that failed. */
export function testWithVitest(projects, more = {}) {
  return async () => {
    const report = newReport(`${projects.join('-')}.json`);
    const args = projects.flatMap((project) => ['--project', project]);
    const code = await runAloud(
      projectNode(),
      [
        toolScripts.vitest,
        'run',
        ...args,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      { env: toolEnvironment(more) },
    );
    const read = readReport(report);
    if (!read) return { passed: 0, failed: 1, output: 'The tests ended without a report.' };
    const broken = read.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
    );
    return counted(code, read.numPassedTests, read.numFailedTests + broken.length);
  };
}

export function testWithPlaywright(chromium, more = {}) {
  return async () => {
    const report = newReport('e2e.json');
    const code = await runAloud(
      projectNode(),
      [toolScripts.playwright, 'test', '--config=e2e/playwright.config.ts', '--reporter=list,json'],
      {
        env: toolEnvironment({ PLAYWRIGHT_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...more }),
      },
    );
    const read = readReport(report);
    if (!read) return { passed: 0, failed: 1, output: 'The tests ended without a report.' };
    return counted(code, read.stats.expected + read.stats.flaky, read.stats.unexpected);
  };
}

/** A runner that failed although every test passed, or that ran none, has found something too. */
function counted(code, passed, failed) {
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return {
    passed,
    failed: silent ? 1 : failed,
    output: silent ? `The test runner ended with code ${code}.` : '',
  };
}

function newReport(name) {
  mkdirSync(reports, { recursive: true });
  const report = `${reports}/${name}`;
  rmSync(report, { force: true });
  return report;
}

function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined;
  }
}
