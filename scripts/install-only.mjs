import { install } from './install.mjs';
import { tellFaults } from './lines.mjs';

/** Installs what is missing, for commands whose own output has to stay clean. */
await tellFaults(install);
