import type { Reason } from '@tweespraak/contracts/rituals';
import { defineWords } from '../../ui/words';

type Days = { from: string; to: string };
/** A day and a span of days in the words of the screen. */
export interface InWords {
  day(on: string): string;
  span(days: Days): string;
}

/** Why a period is what it is, in a sentence. Nothing is blamed, and nobody in particular is meant. */
export const whyWords = defineWords(
  {
    sentence: (why: Reason, { day, span }: InWords): string => {
      switch (why.code) {
        case 'kept':
          return 'Gehouden zoals afgesproken.';
        case 'kept-already':
          return 'Al gehouden.';
        case 'kept-in-pause':
          return 'Gehouden, ook al rustte het.';
        case 'still-open':
          return `Kan nog tot en met ${day(why.to)}. De reeks wacht.`;
        case 'paused':
          return `Rustte (${span(why.pause)}). Telt niet mee.`;
        case 'started-late':
          return `Begon pas op ${day(why.on)}. Telt niet mee.`;
        case 'ended':
          return `Hield op ${day(why.on)} op. Telt niet mee.`;
        case 'forgiven':
          return 'Een keer niet. Dat kost niets.';
        case 'soon-after-a-miss':
          return `Kort na ${span(why.earlier)}. De reeks telt vanaf toen verder.`;
        case 'second-in-a-row':
          return `De tweede keer achter elkaar, na ${span(why.earlier)}. De reeks begint daarna opnieuw.`;
        case 'no-streak':
          return 'Niet genoteerd.';
      }
    },
    times: (kept: number, times: number) => `${kept} van ${times} keer.`,
    title: 'Per maand',
  },
  {
    sentence: (why: Reason, { day, span }: InWords): string => {
      switch (why.code) {
        case 'kept':
          return 'Kept as agreed.';
        case 'kept-already':
          return 'Kept already.';
        case 'kept-in-pause':
          return 'Kept, even though it was resting.';
        case 'still-open':
          return `There is time until ${day(why.to)}. The streak waits.`;
        case 'paused':
          return `Was resting (${span(why.pause)}). Does not count.`;
        case 'started-late':
          return `Began only on ${day(why.on)}. Does not count.`;
        case 'ended':
          return `Ended on ${day(why.on)}. Does not count.`;
        case 'forgiven':
          return 'A time off. That costs nothing.';
        case 'soon-after-a-miss':
          return `Soon after ${span(why.earlier)}. The streak goes on from there.`;
        case 'second-in-a-row':
          return `The second one in a row, after ${span(why.earlier)}. The streak begins anew after it.`;
        case 'no-streak':
          return 'Not noted.';
      }
    },
    times: (kept: number, times: number) => `${kept} of ${times} times.`,
    title: 'By month',
  },
);
