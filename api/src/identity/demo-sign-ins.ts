import type { Session } from '@tweespraak/contracts/identity';

/** Filled by the demo; empty without it. */
export const demoSignIns: NonNullable<Session['demo']> = [];
