import {
  isEmptyAnswer,
  type AnswerBody,
  type DayAnswer,
  type DayPrompt,
  type DiaryAnswer,
} from '@tweespraak/contracts/prompts';

export type Entry = DiaryAnswer['entries'][number];
export const MOST_DAYS = 31;

const isFilled = (entry: Entry): boolean => Object.values(entry.answers).some((each) => !isEmptyAnswer(each));

/** The days on which something was written, the first day first. */
export const filledDays = (answer: DiaryAnswer): readonly Entry[] =>
  answer.entries.filter(isFilled).sort((one, other) => (one.on < other.on ? -1 : 1));

export const answerOn = (answer: DiaryAnswer, on: string, key: string): DayAnswer | null =>
  answer.entries.find((entry) => entry.on === on)?.answers[key] ?? null;

/** Writes on one day; a day that stays empty takes no room. */
export function writeOn(answer: DiaryAnswer, on: string, key: string, given: DayAnswer): DiaryAnswer {
  const before = answer.entries.find((entry) => entry.on === on);
  const entry: Entry = { on, answers: { ...before?.answers, [key]: given } };
  const others = answer.entries.filter((each) => each.on !== on && isFilled(each));
  if (!isFilled(entry)) return { ...answer, entries: others };
  if (!before && others.length >= MOST_DAYS) return answer;
  return { ...answer, entries: [...others, entry].sort((one, other) => (one.on < other.on ? -1 : 1)) };
}

/** What was filled in at this prompt of the day. */
export const isAnswerTo = (prompt: DayPrompt, body: AnswerBody | null): body is DayAnswer =>
  body?.kind === prompt.kind;
