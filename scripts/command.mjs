import { resolve } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { Fault, tellFaults } from './lines.mjs';
import { inProject, projectNode } from './places.mjs';
import { runAloud } from './processes.mjs';

const commands = ['keys', 'backup', 'restore', 'retention', 'audit', 'rituals'];

/** `npm run keys | backup | restore | retention | audit | rituals -- …`: what is done to the data beside the product. */
await tellFaults(async () => {
  const [name, ...given] = process.argv.slice(2);
  if (!commands.includes(name)) throw new Fault(`Not a command: ${name}. There are: ${commands.join(', ')}.`);
  await install();
  await build();
  // npm runs this in the project, but a folder is meant from where it was called.
  const from = process.env.INIT_CWD ?? process.cwd();
  const args = given.map((each) =>
    ['keys', 'retention', 'audit', 'rituals'].includes(name) || each.startsWith('--')
      ? each
      : resolve(from, each),
  );
  return runAloud(projectNode(), ['--enable-source-maps', inProject(`api/dist/src/${name}.js`), ...args]);
});
