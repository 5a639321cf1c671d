import { existsSync, rmSync, watch } from 'node:fs';
import { forgetBuild, runNx } from './build.mjs';
import { install } from './install.mjs';
import { beginStep, Fault, say, tellFaults } from './lines.mjs';
import { inProject, projectNode, toolEnvironment, toolScripts } from './places.mjs';
import { onStopSignal, startServer } from './processes.mjs';

// The pages of `npm start` stay as they are; those in work are built beside them.
const pages = 'dist/web-dev';
const compiled = ['libs/domain/dist', 'libs/contracts/dist', 'libs/library/dist', 'api/dist', pages];

/** `npm run dev`: builds again what changes, and starts the api again on the same database; reload the page by hand. */
await tellFaults(async () => {
  await install();
  forgetBuild();
  await buildOnce();
  rmSync(inProject(pages), { recursive: true, force: true });
  const tools = [
    startTool('tsc', '-b', '--watch', '--preserveWatchOutput'),
    startTool(
      'nx',
      'run',
      'web:build:development',
      '--watch',
      '--skip-nx-cache',
      '--exclude-task-dependencies',
      '--outputStyle=static',
    ),
  ];
  let api;
  const watchers = [];
  const end = async () => {
    watchers.forEach((each) => each.close());
    await Promise.all([api?.stop(), ...tools.map((tool) => tool.stop())]);
  };
  const stopped = new Promise((resolve) => onStopSignal(() => void end().then(resolve)));
  const ready = await Promise.race([firstPages(tools), stopped.then(() => false)]);
  if (ready) {
    api = keepStarted();
    for (const folder of compiled)
      watchers.push(
        watch(inProject(folder), { recursive: true }, (_event, file) => {
          if (file?.endsWith('.js')) api.startAgain();
        }),
      );
  }
  await stopped;
  return 0;
});

function startTool(tool, ...args) {
  return startServer(projectNode(), [toolScripts[tool], ...args], { env: toolEnvironment() });
}

async function buildOnce() {
  const step = beginStep('Build');
  const { code, output } = await runNx(['run-many', '--targets=build', '--projects=api']);
  if (code !== 0) {
    step.failed('failed');
    say(output.trim());
    throw new Fault('The build failed: the lines above say where.');
  }
  step.done('libraries and api');
}

/** Waits for the pages to be built a first time; a mistake in them is shown and can be mended meanwhile. */
async function firstPages(tools) {
  let over = false;
  void Promise.race(tools.map((tool) => tool.ended)).then(() => (over = true));
  while (!over && !existsSync(inProject(pages, 'index.html')))
    await new Promise((resolve) => setTimeout(resolve, 300));
  return !over;
}

/** The api, started again a moment after the last change, when the one before has ended: they share one database. */
function keepStarted() {
  const env = { ...process.env, WEB_DIR: inProject(pages) };
  const begin = () =>
    startServer(projectNode(), ['--enable-source-maps', inProject('api/dist/src/main.js')], { env });
  let api = begin();
  let timer;
  let over = false;
  let turn = Promise.resolve();
  const again = async () => {
    await api.stop();
    if (!over) api = begin();
  };
  return {
    startAgain: () => {
      clearTimeout(timer);
      timer = setTimeout(() => (turn = turn.then(again)), 500);
    },
    stop: async () => {
      over = true;
      clearTimeout(timer);
      await turn;
      await api.stop();
    },
  };
}
