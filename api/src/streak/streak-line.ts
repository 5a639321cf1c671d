import { ritualHistory } from '@tweespraak/contracts/ritual-history';
import { faultIn, judgeRitual, type FaultCode } from '@tweespraak/domain/rituals';
import { pointer } from '../platform/http/fields.js';
import { sentenceOf } from './reasons.js';

/** What is printed for a file: what the product would show, or what is wrong with the file and where. */
export interface StreakLine {
  line: string;
  faulty: boolean;
}

const sentences: Record<FaultCode, string> = {
  'no-such-date': 'This date does not exist; write it as 2026-11-22.',
  'no-schedule': 'There is no schedule, so nothing was agreed.',
  'not-a-whole-number': 'This has to be a whole number, 1 or more.',
  'same-partner-twice': 'The two partners have the same name.',
  'two-schedules-from-one-day': 'Another schedule begins on this day too.',
  'schedule-after-last-day': 'This schedule begins after the last day.',
  'pause-ends-before-it-begins': 'This pause ends before it begins.',
  'unknown-partner': 'This is neither of the two partners.',
  'before-first-schedule': 'This moment lies before the first schedule.',
  'after-last-day': 'This moment lies after the last day.',
};

/** Judges the history in a text with the function that serves the pages. */
export function streakLineOf(text: string): StreakLine {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return faultyLine('This is not JSON.', '');
  }
  const read = ritualHistory.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    const [unknown] = issue?.code === 'unrecognized_keys' ? issue.keys : [];
    const path = [...(issue?.path ?? []), ...(unknown === undefined ? [] : [unknown])];
    return faultyLine(
      unknown === undefined ? (issue?.message ?? 'This does not fit.') : 'This key is unknown.',
      pointer(path),
    );
  }
  const fault = faultIn(read.data);
  if (fault) return faultyLine(sentences[fault.fault], fault.path);
  const { current, longest, kept, of, periods } = judgeRitual(read.data);
  const told = periods.map((period) => ({
    from: period.from,
    to: period.to,
    state: period.state,
    kept: period.kept,
    times: period.times,
    streak: period.streak,
    why: sentenceOf(period.why),
  }));
  return { line: JSON.stringify({ current, longest, kept, of, periods: told }), faulty: false };
}

export function faultyLine(fault: string, path: string): StreakLine {
  return { line: JSON.stringify({ fault, path }), faulty: true };
}
