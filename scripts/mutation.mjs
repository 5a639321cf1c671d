import { install } from './install.mjs';
import { tellFaults } from './lines.mjs';
import { projectNode, toolEnvironment, toolScripts } from './places.mjs';
import { runAloud } from './processes.mjs';

/** `npm run mutation`: what is left of the tests if a rule changes. What follows goes to Stryker: `-- --mutate <files>`. */
await tellFaults(async () => {
  await install();
  return runAloud(projectNode(), [toolScripts.stryker, 'run', ...process.argv.slice(2)], {
    env: toolEnvironment(),
  });
});
