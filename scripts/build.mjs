import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { beginStep, Fault, say } from './lines.mjs';
import { inProject, projectNode, root, toolEnvironment, toolScripts } from './places.mjs';
import { runQuietly } from './processes.mjs';

const stamp = inProject('dist', '.build-stamp');
const results = ['api/dist/src/main.js', 'web/dist/index.html', 'libs/domain/dist/calendar/index.js'];
const sources = ['libs', 'api', 'web', 'package-lock.json', 'nx.json', 'tsconfig.base.json'];

/** Builds libraries, api and web. Looks at the sources itself first: asking Nx takes longer than a start should. */
export async function build() {
  const wanted = fingerprint();
  if (results.every((each) => existsSync(inProject(each))) && read(stamp) === wanted) return;
  const step = beginStep('Build');
  const { code, output } = await runNx(['run-many', '--targets=build', '--projects=api,web'], (line) => {
    const done = /nx run ([\w-]+):build/.exec(line);
    if (done) step.tell(done[1]);
  });
  if (code !== 0) {
    step.failed('failed');
    say(output.trim());
    throw new Fault('The build failed: the lines above say where.');
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  step.done('libraries, api and web');
}

/** Forgets the last build, for whoever writes into its folders. */
export function forgetBuild() {
  rmSync(stamp, { force: true });
}

export function runNx(args, onLine) {
  return runQuietly(projectNode(), [toolScripts.nx, ...args, '--outputStyle=static', '--parallel=2'], {
    env: toolEnvironment(),
    onLine,
  });
}

function fingerprint() {
  const hash = createHash('sha256').update(projectNode());
  for (const file of sources.flatMap((each) => filesBelow(inProject(each))).sort())
    hash.update(`\n${relative(root, file)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

function filesBelow(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { withFileTypes: true })
    .filter(({ name }) => !/^(dist|node_modules|test)$|\.spec\.ts$|^\./.test(name))
    .flatMap(({ name }) => filesBelow(`${place}/${name}`));
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
