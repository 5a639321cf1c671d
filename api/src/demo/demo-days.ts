import type { Side } from '@tweespraak/contracts/fields';
import type { AnswerBody } from '@tweespraak/contracts/prompts';
import { addDays, type DateSpan, type LocalDate, type Weekday, weekday } from '@tweespraak/domain/calendar';
import type { DemoAssignment, DemoBody, DemoCouple, DemoHomework, DemoRitual } from './demo-types.js';

/** The latest such weekday before today, or an earlier one; today itself is left to who tries the demo. */
export function weekdayBefore(today: LocalDate, day: Weekday, weeksAgo: number): LocalDate {
  const daysAgo = ((weekday(today) - day + 6) % 7) + 1;
  return addDays(today, -daysAgo - 7 * (weeksAgo - 1));
}

/** The day of a session; all else about the couple counts from one. */
export const sessionOn = (couple: DemoCouple, weeksAgo: number, today: LocalDate): LocalDate =>
  weekdayBefore(today, couple.sessionDay, weeksAgo);

/** Who has homework for this assignment, and how far they got. */
export function homeworkOf(assignment: DemoAssignment): [Side, DemoHomework][] {
  return assignment.to === 'both'
    ? [
        ['a', assignment.partners.a],
        ['b', assignment.partners.b],
      ]
    : [[assignment.to, assignment.homework]];
}

const wordsOf = (ritual: DemoRitual) => ritual.kept.split(' ').filter((word) => word !== '');

/** The day of a word of `kept`, 1 being the last one. */
function dayOfWord(ritual: DemoRitual, ago: number, today: LocalDate): LocalDate {
  return ritual.pace === 'day' ? addDays(today, -ago) : weekdayBefore(today, ritual.day, ago);
}

/** The moments of a ritual, oldest first: the day, who logged it, and how many words from the end it stands. */
export function momentsOf(
  ritual: DemoRitual,
  today: LocalDate,
): { on: LocalDate; by: Side[]; ago: number }[] {
  const words = wordsOf(ritual);
  return words.flatMap((word, at) => {
    const by = (['a', 'b'] as const).filter((side) => word.includes(side));
    const ago = words.length - at;
    return by.length ? [{ on: dayOfWord(ritual, ago, today), by, ago }] : [];
  });
}

/** The pauses of a ritual, from the first paused word to the last. */
export function pausesOf(ritual: DemoRitual, today: LocalDate): DateSpan[] {
  const words = wordsOf(ritual);
  const dayOf = (at: number) => dayOfWord(ritual, words.length - at, today);
  return words.flatMap((word, at) => {
    if (word !== 'p' || words[at - 1] === 'p') return [];
    const next = words.findIndex((each, later) => later > at && each !== 'p');
    return [{ from: dayOf(at), to: dayOf((next === -1 ? words.length : next) - 1) }];
  });
}

/** The answer as a partner would send it, its diary days put on the calendar. */
export function bodyOn(body: DemoBody, assignedOn: LocalDate): AnswerBody {
  if (body.kind !== 'diary') return body;
  return {
    kind: 'diary',
    entries: body.entries.map(({ daysAfter, answers }) => ({ on: addDays(assignedOn, daysAfter), answers })),
  };
}
