import type { Cadence, Slot } from '@tweespraak/contracts/ritual-terms';
import { defineWords } from '../ui/words';

const daysNl = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const daysEn = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const unitsNl = { day: ['dag', 'dagen'], week: ['week', 'weken'], month: ['maand', 'maanden'] } as const;
const unitsEn = { day: ['day', 'days'], week: ['week', 'weeks'], month: ['month', 'months'] } as const;

type Rhythm = Pick<Cadence, 'unit' | 'every' | 'times'>;

/** How often, and when it suits best, as one says it. */
export const rhythmWords = defineWords(
  {
    often: ({ unit, every, times }: Rhythm) => {
      const [one, many] = unitsNl[unit];
      const period = every === 1 ? `per ${one}` : `per ${every} ${many}`;
      return times === 1 ? `Eén keer ${period}` : `${times} keer ${period}`;
    },
    best: ({ weekday, dayOfMonth, at }: Slot, { unit }: Pick<Cadence, 'unit'>) => {
      const day = weekday === null ? null : daysNl[weekday - 1];
      const on =
        dayOfMonth !== null
          ? `op de ${dayOfMonth}e`
          : day === null
            ? ''
            : unit === 'month'
              ? `op de eerste ${day} van de maand`
              : `op ${day}`;
      const words = [on, at === null ? '' : `om ${at.replace(':', '.')} uur`].filter((each) => each !== '');
      return words.length === 0 ? '' : `Het liefst ${words.join(' ')}.`;
    },
    kept: {
      you: { either: 'Een van jullie noteert het.', both: 'Jullie noteren het allebei.' },
      them: { either: 'Een van de twee noteert het.', both: 'Ze noteren het allebei.' },
    },
    uncounted: 'Zonder reeks: er wordt niets geteld.',
    day: (weekday: number) => daysNl[weekday - 1] ?? '',
  },
  {
    often: ({ unit, every, times }: Rhythm) => {
      const [one, many] = unitsEn[unit];
      const period = every === 1 ? `a ${one}` : `every ${every} ${many}`;
      return times === 1 ? `Once ${period}` : `${times} times ${period}`;
    },
    best: ({ weekday, dayOfMonth, at }: Slot, { unit }: Pick<Cadence, 'unit'>) => {
      const day = weekday === null ? null : daysEn[weekday - 1];
      const on =
        dayOfMonth !== null
          ? `on day ${dayOfMonth} of the month`
          : day === null
            ? ''
            : unit === 'month'
              ? `on the first ${day} of the month`
              : `on ${day}`;
      const words = [on, at === null ? '' : `at ${at}`].filter((each) => each !== '');
      return words.length === 0 ? '' : `Preferably ${words.join(' ')}.`;
    },
    kept: {
      you: { either: 'One of you notes it.', both: 'You both note it.' },
      them: { either: 'One of the two notes it.', both: 'They both note it.' },
    },
    uncounted: 'Without a streak: nothing is counted.',
    day: (weekday: number) => daysEn[weekday - 1] ?? '',
  },
);
