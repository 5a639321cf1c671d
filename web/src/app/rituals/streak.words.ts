import type { Ritual } from '@tweespraak/contracts/rituals';
import { defineWords } from '../ui/words';

type Cadence = Ritual['cadence'];
/** What a period is called; one of several weeks or months has no name of its own. */
export type PeriodName = Cadence['unit'] | 'turn';

export function namePeriod({ unit, every }: Pick<Cadence, 'unit' | 'every'>): PeriodName {
  return every === 1 ? unit : 'turn';
}

const nl: Record<PeriodName, { one: string; many: string; running: string }> = {
  day: { one: 'dag', many: 'dagen', running: 'De eerste dag loopt nog.' },
  week: { one: 'week', many: 'weken', running: 'De eerste week loopt nog.' },
  month: { one: 'maand', many: 'maanden', running: 'De eerste maand loopt nog.' },
  turn: { one: 'keer', many: 'keer', running: 'De eerste keer komt nog.' },
};
const en: typeof nl = {
  day: { one: 'day', many: 'days', running: 'The first day is still going.' },
  week: { one: 'week', many: 'weeks', running: 'The first week is still going.' },
  month: { one: 'month', many: 'months', running: 'The first month is still going.' },
  turn: { one: 'time', many: 'times', running: 'The first time is still to come.' },
};

function count(number: number, { one, many }: { one: string; many: string }): string {
  return `${number} ${number === 1 ? one : many}`;
}

export const streakWords = defineWords(
  {
    headline: (kept: number, of: number, name: PeriodName) =>
      of === 0
        ? nl[name].running
        : `Samen gehouden: ${kept} van ${of === 1 ? '' : 'de laatste '}${count(of, nl[name])}`,
    current: (periods: number, name: PeriodName) => `Nu ${count(periods, nl[name])} op rij.`,
    longest: (periods: number, name: PeriodName) => `De langste reeks was ${count(periods, nl[name])}.`,
    standing: (current: number, longest: number, name: PeriodName) =>
      `Reeks nu: ${count(current, nl[name])} · langste: ${count(longest, nl[name])}`,
  },
  {
    headline: (kept: number, of: number, name: PeriodName) =>
      of === 0
        ? en[name].running
        : `Kept together: ${kept} of ${of === 1 ? '' : 'the last '}${count(of, en[name])}`,
    current: (periods: number, name: PeriodName) => `${count(periods, en[name])} in a row now.`,
    longest: (periods: number, name: PeriodName) => `The longest run was ${count(periods, en[name])}.`,
    standing: (current: number, longest: number, name: PeriodName) =>
      `Streak now: ${count(current, en[name])} · longest: ${count(longest, en[name])}`,
  },
);
