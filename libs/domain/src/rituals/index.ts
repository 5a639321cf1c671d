export { type Agreement, agreementOn } from './agreement.js';
export { type Fault, type FaultCode, faultIn } from './faults.js';
export { fewestDaysIn, fitsCadence, isKeepable } from './fitting.js';
export { graceDistance } from './grace.js';
export { type Headline, HEADLINE_PERIODS, type PeriodState } from './headline.js';
export {
  type Cadence,
  type CadenceUnit,
  type KeptBy,
  lastDayOf,
  type Moment,
  type RitualHistory,
  type Schedule,
} from './history.js';
export { type JudgedPeriod, judgeRitual, type RitualJudgement } from './judge.js';
export {
  isToLogToday,
  loggableFrom,
  type LoggingAnswer,
  type LoggingRefusal,
  mayLogOn,
  mayTakeBack,
  type RitualDays,
  timesToGo,
} from './logging.js';
export { isPausedOn, restFrom } from './pauses.js';
export { lastPeriods, layPeriods, type Period } from './periods.js';
export { type PresetRitual, type PresetRitualKey, presetRituals } from './presets.js';
export {
  isAgreed,
  MOST_OPEN_PROPOSALS,
  type ProposalAnswer,
  type ProposalStage,
  type ProposalStanding,
  stageFor,
} from './proposals.js';
export type { Reason } from './reasons.js';
export { settleRitual, settleThrough } from './settle.js';
export { NOTHING_SETTLED, REMEMBERED_PERIODS, RULES_NUMBER, type Settled } from './settled.js';
export { type Slot, slotDateIn } from './slots.js';
