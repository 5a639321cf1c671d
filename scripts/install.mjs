import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beginStep, Fault, say } from './lines.mjs';
import { inProject, machineNode, projectNode } from './places.mjs';
import { runQuietly } from './processes.mjs';

const stamp = inProject('node_modules', '.stamp');

/** Installs the packages when they are missing or the lock file changed since. */
export async function install() {
  checkNode();
  const wanted = fingerprint();
  if (existsSync(projectNode()) && read(stamp) === wanted) return;
  const step = beginStep('Packages');
  const { program, args } = npm();
  const { code, output } = await runQuietly(
    program,
    [...args, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    { env: environmentOfNpm() },
  );
  if (code !== 0) {
    step.failed('could not be installed');
    say(output.trim());
    throw new Fault('The packages could not be installed: npm says why above.');
  }
  if (!existsSync(projectNode())) {
    step.failed('Node 24 is missing');
    throw new Fault(
      'The package "node" brought no Node 24: npm must be allowed to run install scripts (ignore-scripts=false).',
    );
  }
  writeFileSync(stamp, wanted);
  step.done('installed');
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Fault(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
}

/** What the installation follows from: the lock file, each package's own list, and the kind of machine. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  const libs = readdirSync(inProject('libs')).map((name) => join('libs', name));
  for (const folder of ['.', ...libs, 'api', 'web', 'e2e']) {
    const list = inProject(folder, 'package.json');
    if (existsSync(list)) hash.update(dependenciesIn(list));
  }
  return hash.update(readFileSync(inProject('package-lock.json'))).digest('hex');
}

function dependenciesIn(list) {
  const { dependencies, devDependencies, allowScripts } = JSON.parse(readFileSync(list, 'utf8'));
  return JSON.stringify([dependencies, devDependencies, allowScripts]);
}

/** The npm that called this, run by the machine's Node: the one in node_modules goes away while it installs. */
function npm() {
  const node = machineNode();
  const beside = join(dirname(node), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const script = [process.env.npm_execpath, beside].find((each) => each?.endsWith('.js') && existsSync(each));
  if (script) return { program: node, args: [script] };
  if (process.platform === 'win32') return { program: 'cmd.exe', args: ['/c', 'npm'] };
  return { program: 'npm', args: [] };
}

/** Without what npm set for its own script, which would reach the install scripts of the packages. */
function environmentOfNpm() {
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^npm_(lifecycle|package|command)/.test(name) && name !== 'NODE_ENV',
  );
  const path = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  const ours = inProject('node_modules');
  return {
    ...Object.fromEntries(entries),
    PATH: [dirname(machineNode()), ...path.filter((each) => !each.startsWith(ours))].join(
      process.platform === 'win32' ? ';' : ':',
    ),
  };
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
