export {
  canonicalForm,
  type Checkpoint,
  isGenuine,
  type Mac,
  markCheckpoint,
  type PlacedEvent,
  sealAfter,
} from './chain.js';
export { auditOf, auditedAct, type AuditedAct, circleOf, type UnauditedAct } from './acts.js';
export { type ChainToCheck, checkChain } from './check-chain.js';
export type { Damage, DamageKind } from './damage.js';
export {
  type AuditEvent,
  beginning,
  type ChainPoint,
  type Circle,
  circles,
  type Outcome,
  outcomes,
  type SealedEvent,
} from './events.js';
