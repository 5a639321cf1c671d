import { build } from './build.mjs';
import { install } from './install.mjs';
import { tellFaults } from './lines.mjs';
import { inProject, projectNode } from './places.mjs';
import { onStopSignal, startServer } from './processes.mjs';

/** `npm start`: installs what is missing, builds what changed, and runs the product until it is told to stop. */
await tellFaults(async () => {
  await install();
  await build();
  const product = startServer(projectNode(), ['--enable-source-maps', inProject('api/dist/src/main.js')]);
  onStopSignal(product.stop);
  const { code } = await product.ended;
  return code;
});
