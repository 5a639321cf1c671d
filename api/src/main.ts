import 'reflect-metadata';
import { start } from './start.js';
import { ConfigFault } from './platform/config.js';

try {
  await start();
} catch (fault) {
  const line =
    fault instanceof ConfigFault
      ? fault.message
      : `The start failed: ${fault instanceof Error ? fault.message : String(fault)}`;
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
