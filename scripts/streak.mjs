import { existsSync } from 'node:fs';
import { Fault, tellFaults } from './lines.mjs';
import { inProject, projectNode, toolScripts } from './places.mjs';
import { runAloud, runQuietly } from './processes.mjs';

/** `npm run -s streak -- FILE…`: lines of JSON and nothing else on the output, so what is missing is made in silence. */
await tellFaults(async () => {
  if (!existsSync(projectNode())) {
    const { code, output } = await runQuietly(process.execPath, [inProject('scripts', 'install-only.mjs')]);
    if (code !== 0) throw new Fault(output.trim());
  }
  const { code, output } = await runQuietly(projectNode(), [toolScripts.tsc, '-b', 'api']);
  if (code !== 0) throw new Fault(output.trim());
  return runAloud(projectNode(), [inProject('api/dist/src/explain-streak.js'), ...process.argv.slice(2)]);
});
