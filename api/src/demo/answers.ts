import type { AnswerBody, DayAnswer } from '@tweespraak/contracts/prompts';
import type { DemoAnswer, DemoAnswers, DemoBody } from './demo-types.js';

type Given = Exclude<DemoAnswer, 'passed'>;
const forBoth = (body: DemoBody): Given => ({ body, audience: 'couple' });

export const onlyMe = (given: Given): Given => ({ ...given, audience: 'self' });
export const forTherapist = (given: Given): Given => ({ ...given, audience: 'therapist' });
/** Answers to an assignment that is never released: its prompts go to the therapist at most. */
export const neverShared = (answers: DemoAnswers): DemoAnswers =>
  Object.fromEntries(
    Object.entries(answers).map(([key, given]) => [
      key,
      given !== 'passed' && given.audience === 'couple' ? forTherapist(given) : given,
    ]),
  );

export const text = (words: string) => forBoth({ kind: 'text', text: words });
export const scale = (value: number) => forBoth({ kind: 'scale', value });
export const choice = (...chosen: string[]) => forBoth({ kind: 'choice', chosen });
export const somethingElse = (other: string, ...chosen: string[]) =>
  forBoth({ kind: 'choice', chosen, other });

type Intensity = 1 | 2 | 3;
type Feelings = Record<string, Intensity>;
function feelingsBody(words: Feelings, own: Feelings): Extract<AnswerBody, { kind: 'feelings' }> {
  return {
    kind: 'feelings',
    feelings: [
      ...Object.entries(words).map(([word, intensity]) => ({ word, intensity })),
      ...Object.entries(own).map(([mine, intensity]) => ({ own: mine, intensity })),
    ],
  };
}
export const felt = (words: Feelings, own: Feelings = {}) => forBoth(feelingsBody(words, own));

/** A thing, or a thing with its mark. */
export const list = (...items: (string | [text: string, mark: string])[]) =>
  forBoth({
    kind: 'list',
    items: items.map((item) =>
      typeof item === 'string' ? { text: item } : { text: item[0], mark: item[1] },
    ),
  });

export const rewrite = (given: Record<string, string>, ...own: [from: string, to: string][]) =>
  forBoth({
    kind: 'rewrite',
    pairs: [
      ...Object.entries(given).map(([key, to]) => ({ key, to })),
      ...own.map(([from, to]) => ({ from, to })),
    ],
  });

/** The first of the kept cards is this week's. */
export const deck = (kept: string[], skipped: string[] = []) =>
  forBoth({ kind: 'deck', kept, skipped, favourite: kept[0] });

interface DiaryDay {
  daysAfter: number;
  answers: Record<string, DayAnswer>;
}
export const diary = (...entries: DiaryDay[]) => forBoth({ kind: 'diary', entries });

/** A day of *feeling words*: the words, where in the body, and a sentence if one came. */
export function day(
  daysAfter: number,
  words: Feelings,
  body: string[] = [],
  sentence = '',
  own: Feelings = {},
): DiaryDay {
  const answers: Record<string, DayAnswer> = { feelings: feelingsBody(words, own) };
  if (body.length) answers['body'] = { kind: 'choice', chosen: body };
  if (sentence) answers['sentence'] = { kind: 'text', text: sentence };
  return { daysAfter, answers };
}

/** A day of *love without words*. */
export function noticed(daysAfter: number, what: string, ...kinds: string[]): DiaryDay {
  const answers: Record<string, DayAnswer> = { 'what-i-noticed': { kind: 'text', text: what } };
  if (kinds.length) answers['kind-of-care'] = { kind: 'choice', chosen: kinds };
  return { daysAfter, answers };
}
