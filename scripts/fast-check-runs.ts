import { configureGlobal } from 'fast-check';

/** `FAST_CHECK_RUNS` makes every property try more cases; `npm run test:long` sets it. */
const runs = Number(process.env['FAST_CHECK_RUNS'] ?? 0);
if (runs > 0) configureGlobal({ numRuns: runs });
