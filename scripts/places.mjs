import { existsSync } from 'node:fs';
import { delimiter, join, resolve, sep } from 'node:path';

/** The folder of the project; every command runs in it. */
export const root = resolve(import.meta.dirname, '..');

export const inProject = (...parts) => join(root, ...parts);

/** The Node that the project runs on, whatever the machine has: it comes with the packages. */
export function projectNode() {
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  return inProject('node_modules', 'node', 'bin', binary);
}

/** The Node that is there before the packages are: never one below node_modules, which the installation removes. */
export function machineNode() {
  const ours = inProject('node_modules') + sep;
  const called = [process.env.npm_node_execpath, process.execPath].filter(Boolean);
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, binary));
  return (
    [...called, ...onPath].find((each) => !each.startsWith(ours) && existsSync(each)) ?? process.execPath
  );
}

/** The environment for tools: the project's own commands come first on the path. */
export function toolEnvironment(more = {}) {
  const path = [inProject('node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return {
    ...process.env,
    PATH: path,
    NX_DAEMON: 'false',
    NX_TUI: 'false',
    NG_CLI_ANALYTICS: 'false',
    ...more,
  };
}

/** The script of a tool that the packages brought, to be run by the project's Node. */
export const toolScripts = {
  nx: inProject('node_modules', 'nx', 'dist', 'bin', 'nx.js'),
  tsc: inProject('node_modules', 'typescript', 'bin', 'tsc'),
  ngc: inProject('node_modules', '@angular', 'compiler-cli', 'bundles', 'src', 'bin', 'ngc.js'),
  eslint: inProject('node_modules', 'eslint', 'bin', 'eslint.js'),
  prettier: inProject('node_modules', 'prettier', 'bin', 'prettier.cjs'),
  vitest: inProject('node_modules', 'vitest', 'vitest.mjs'),
  stryker: inProject('node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js'),
  playwright: inProject('node_modules', '@playwright', 'test', 'cli.js'),
};
