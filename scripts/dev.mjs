import { watch } from 'node:fs';
import { forgetBuild, runNx } from './build.mjs';
import { install } from './install.mjs';
import { beginStep, Fault, say, tellFaults } from './lines.mjs';
import { inProject, projectNode, toolEnvironment, toolScripts } from './places.mjs';
import { onStopSignal, startServer } from './processes.mjs';

// The pages of `npm start` stay as they are; those in work are built beside them.
const pages = 'dist/web-dev';
const compiled = ['libs/domain/dist', 'libs/contracts/dist', 'libs/library/dist', 'api/dist'];

/** `npm run dev`: builds again what changes, and starts the api again on the same database; reload the page by hand. */
await tellFaults(async () => {
  await install();
  forgetBuild();
  await buildOnce();
  const env = toolEnvironment();
  const tools = [
    startServer(projectNode(), [toolScripts.tsc, '-b', '--watch', '--preserveWatchOutput'], { env }),
    startServer(
      projectNode(),
      [
        toolScripts.nx,
        'run',
        'web:build:development',
        '--watch',
        '--skip-nx-cache',
        '--exclude-task-dependencies',
      ],
      { env },
    ),
  ];
  const api = keepStarted();
  const watchers = compiled.map((folder) =>
    watch(inProject(folder), { recursive: true }, (_event, file) => {
      if (file?.endsWith('.js')) api.startAgain();
    }),
  );
  await new Promise((resolve) => {
    let stopping = false;
    onStopSignal(async () => {
      if (stopping) return;
      stopping = true;
      watchers.forEach((each) => each.close());
      await Promise.all([api.stop(), ...tools.map((tool) => tool.stop())]);
      resolve();
    });
  });
  return 0;
});

async function buildOnce() {
  const step = beginStep('Build');
  for (const args of [
    ['run-many', '--targets=build', '--projects=api'],
    ['run', 'web:build:development', '--skip-nx-cache'],
  ]) {
    const { code, output } = await runNx(args);
    if (code !== 0) {
      step.failed('failed');
      say(output.trim());
      throw new Fault('The build failed: the lines above say where.');
    }
  }
  step.done('libraries, api and web');
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
