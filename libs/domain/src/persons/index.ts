export {
  type ClientAct,
  clientActs,
  type ConsentRecord,
  type ConsentState,
  consentState,
  mayDo,
} from './consent.js';
export { isKeptForRecord, type Written } from './keeping.js';
export { endOfTerm, isTermOver, type RecordOnDay, USUAL_TERM_YEARS } from './term.js';
