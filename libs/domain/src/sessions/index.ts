export { stepAt, stepsThatFit } from './code-steps.js';
export { isFresh, needsPin } from './freshness.js';
export {
  idleMinutesOf,
  isWorthNoting,
  longestMinutesOf,
  type SessionTimes,
  type Stage,
  standingOf,
  wrongTriesAllowed,
} from './standing.js';
export { hasAWayIn, mayLoseApp, mayLosePasskey, type WaysIn } from './ways.js';
