import { describe, expect, it } from 'vitest';
import { exercises } from '@tweespraak/library';
import { feelingOf } from '@tweespraak/library/feelings';
import { joinCouple, addCouple } from '@tweespraak/contracts/couples';
import {
  answerBody,
  audience,
  isEmptyAnswer,
  misfitsOf,
  type AnswerablePrompt,
  type AnswerBody,
} from '@tweespraak/contracts/prompts';
import { addDays, daysBetween, type LocalDate } from '@tweespraak/domain/calendar';
import { bodyOn, demoPractice, homeworkOf, momentsOf, pausesOf, sessionOn } from './demo-practice.js';
import type { DaysAfter, DemoAnswers, DemoAssignment, DemoCouple, DemoHomework } from './demo-practice.js';

const { couples, therapists } = demoPractice;
/** Every weekday, across a clock change, the end of a month and of a year with a week 53. */
const someTodays = ['2026-10-23', '2026-11-22', '2026-12-30'] as const;
const todays = someTodays.flatMap((first) => [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(first, days)));
const named = couples.map((couple) => [couple.label, couple] as const);
const assignedIn = couples.flatMap((couple) =>
  couple.assignments.map((assignment) => ({ couple, assignment })),
);
const everyHomework = assignedIn.flatMap(({ couple, assignment }) =>
  homeworkOf(assignment).map(([side, homework]) => ({ couple, assignment, side, homework })),
);

const exerciseNamed = (key: string) => {
  const found = exercises.find((each) => each.key === key);
  if (!found) throw new Error(`The library has no ${key}`);
  return found;
};
const answersIn = (homework: DemoHomework): DemoAnswers =>
  homework === 'open' || 'declined' in homework
    ? {}
    : 'draft' in homework
      ? homework.draft
      : homework.answers;

/** What happened to this homework, in the order in which it must have happened. */
function stepsOf(homework: DemoHomework): DaysAfter[] {
  if (homework === 'open') return [];
  if ('draft' in homework) return [homework.saved];
  if ('declined' in homework) return [homework.declined];
  const { submitted, read, feedback } = homework;
  return [submitted, read, feedback, feedback?.seen].filter((step) => step !== undefined);
}
const minutesAfter = ({ daysAfter, at }: DaysAfter) =>
  daysAfter * 1440 + Number(at.slice(0, 2)) * 60 + Number(at.slice(3));
const assignedAt = (couple: DemoCouple) => minutesAfter({ daysAfter: 0, at: couple.sessionAt });

/** Every day on which something happened to the couple; what is due is not among them. */
function daysOf(couple: DemoCouple, today: LocalDate): LocalDate[] {
  const on = (weeksAgo: number, step: DaysAfter) =>
    addDays(sessionOn(couple, weeksAgo, today), step.daysAfter);
  const partners = Object.values(couple.partners).flatMap((partner) => partner.joined ?? []);
  const happened = (each: DemoAssignment): DaysAfter[] => [
    { daysAfter: 0, at: couple.sessionAt },
    ...homeworkOf(each).flatMap(([, homework]) => stepsOf(homework)),
    ...[each.released, each.withdrawn].filter((step) => step !== undefined),
  ];
  return [
    sessionOn(couple, couple.archivedWeeksAgo ?? couple.addedWeeksAgo, today),
    ...partners.map((joined) => on(couple.addedWeeksAgo, joined)),
    ...couple.assignments.flatMap((each) => happened(each).map((step) => on(each.assignedWeeksAgo, step))),
    ...couple.rituals.flatMap((ritual) => [
      sessionOn(couple, ritual.startedWeeksAgo, today),
      ...momentsOf(ritual, today).map((moment) => moment.on),
      ...pausesOf(ritual, today).map((pause) => pause.to),
    ]),
  ];
}

const feelingsIn = (body: AnswerBody): string[] =>
  body.kind === 'feelings'
    ? body.feelings.flatMap((each) => ('word' in each ? [each.word] : []))
    : body.kind === 'diary'
      ? body.entries.flatMap((entry) => Object.values(entry.answers).flatMap(feelingsIn))
      : [];
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : [];

describe('the demo practice', () => {
  it('has two therapists, one of them the owner, and twelve couples in 45 to 65 assignments', () => {
    expect(Object.values(therapists).map((each) => each.roles.includes('owner'))).toEqual([true, false]);
    expect(couples).toHaveLength(12);
    expect(couples.filter((each) => each.therapist === 'marijke').length).toBeGreaterThan(6);
    expect(assignedIn.length).toBeGreaterThanOrEqual(45);
    expect(assignedIn.length).toBeLessThanOrEqual(65);
  });

  it('has a supervisor who reads along with two couples of one therapist, and an assistant', () => {
    const roles = Object.values(demoPractice.colleagues).map((each) => each.roles);
    expect(roles).toEqual([['supervisor'], ['assistant']]);
    const supervised = couples.filter((each) => each.supervisedWeeksAgo !== undefined);
    expect(supervised.map((each) => each.therapist)).toEqual(['marijke', 'marijke']);
    for (const each of supervised) expect(each.supervisedWeeksAgo).toBeLessThan(each.addedWeeksAgo);
  });

  it('gives everybody an own sign-in name, and offers seven that exist', () => {
    const partners = couples.flatMap((each) => Object.values(each.partners));
    const names = [
      ...Object.values(therapists),
      ...Object.values(demoPractice.colleagues),
      ...partners,
    ].flatMap((each) => ('signInName' in each ? [each.signInName] : []));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(joinCouple.shape.signInName.parse(name)).toBe(name);
    expect(demoPractice.offered.map((each) => names.includes(each.signInName))).toEqual(Array(7).fill(true));
  });

  it('speaks both languages, and never raises its voice', () => {
    const spoken = couples.map((each) =>
      Object.values(each.partners).flatMap((partner) => ('language' in partner ? partner.language : [])),
    );
    expect(
      spoken.filter((both) => both.length > 0 && both.every((each) => each === 'en')).length,
    ).toBeGreaterThan(1);
    expect(spoken.filter((both) => both.includes('en') && both.includes('nl'))).toHaveLength(1);
    for (const words of textsIn(demoPractice)) expect(words).not.toMatch(/!|\s{2}|—/);
  });
});

describe.each(named)('%s', (_label, couple) => {
  it('can be added and joined as the contracts say', () => {
    const { label, timeZone, rituals } = couple;
    const id = '00000000-0000-4000-8000-000000000000';
    const added = {
      id,
      label,
      timeZone,
      rituals: rituals.flatMap((each) => ('preset' in each ? each.preset : [])),
    };
    expect(addCouple.parse(added)).toEqual(added);
    for (const partner of Object.values(couple.partners))
      if (partner.joined) expect(joinCouple.shape.mail.safeParse(partner.mail ?? null).success).toBe(true);
    for (const each of rituals) expect(each.kept).toMatch(/^((ab|a|b|p|-)( (ab|a|b|p|-))*)?$/);
  });

  it('has nothing in the future, nor more than sixteen weeks back, whatever day today is', () => {
    for (const today of todays)
      for (const day of daysOf(couple, today)) {
        expect(daysBetween(day, today)).toBeGreaterThan(0);
        expect(daysBetween(day, today)).toBeLessThanOrEqual(7 * 16);
      }
  });

  it('keeps no ritual before it began, nor before its partners were there', () => {
    for (const today of todays)
      for (const ritual of couple.rituals) {
        const added = sessionOn(couple, couple.addedWeeksAgo, today);
        const began = sessionOn(couple, ritual.startedWeeksAgo, today);
        expect(began >= added).toBe(true);
        for (const { on, by } of momentsOf(ritual, today)) {
          const joined = by.map((side) => couple.partners[side].joined?.daysAfter ?? Infinity);
          expect(on > began && daysBetween(added, on) > Math.max(...joined)).toBe(true);
        }
      }
  });
});

describe('the homework of the demo', () => {
  const given = everyHomework.flatMap(({ assignment, homework, ...rest }) =>
    Object.entries(answersIn(homework)).map(([key, answer]) => ({
      assignment,
      key,
      answer,
      homework,
      ...rest,
    })),
  );
  const promptOf = (assignment: DemoAssignment, key: string) =>
    exerciseNamed(assignment.exercise).prompts.find(
      (each): each is AnswerablePrompt => each.key === key && each.kind !== 'reading',
    );

  it('answers prompts that exist, with bodies that fit them and words from the palette', () => {
    for (const { assignment, key, answer, couple } of given) {
      const prompt = promptOf(assignment, key);
      const where = `${couple.label}: ${assignment.exercise}.${key}`;
      if (!prompt) expect.fail(where);
      if (answer === 'passed') continue;
      const body = bodyOn(answer.body, '2026-11-01');
      expect(answerBody.parse(body), where).toEqual(body);
      expect(misfitsOf(prompt, body), where).toEqual([]);
      expect(isEmptyAnswer(body), where).toBe(false);
      expect(
        feelingsIn(body).filter((word) => !feelingOf(word)),
        where,
      ).toEqual([]);
    }
  });

  it('lets nobody read more than the prompt and the release allow', () => {
    const width = (each: string) => audience.options.findIndex((one) => one === each);
    for (const { assignment, key, answer } of given) {
      if (answer === 'passed') continue;
      const { widest } = promptOf(assignment, key)?.audience ?? exerciseNamed(assignment.exercise).audience;
      const limit =
        assignment.release === 'never' ? Math.min(width('therapist'), width(widest)) : width(widest);
      expect(width(answer.audience)).toBeLessThanOrEqual(limit);
    }
    expect(new Set(given.map(({ answer }) => (answer === 'passed' ? answer : answer.audience))).size).toBe(4);
  });

  it('happens in order: joined, assigned, written, submitted, read, answered, seen', () => {
    for (const { couple, assignment, side, homework } of everyHomework) {
      const { joined } = couple.partners[side];
      const arrival = joined
        ? minutesAfter(joined) - 7 * 1440 * (couple.addedWeeksAgo - assignment.assignedWeeksAgo)
        : Infinity;
      const moments = [Math.max(arrival, assignedAt(couple)), ...stepsOf(homework).map(minutesAfter)];
      if (homework !== 'open') expect(moments).toEqual([...moments].sort((a, b) => a - b));
      const written = Object.values(answersIn(homework)).flatMap((answer) =>
        answer !== 'passed' && answer.body.kind === 'diary' ? answer.body.entries : [],
      );
      for (const { daysAfter } of written) expect(daysAfter * 1440).toBeLessThanOrEqual(moments[1] ?? -1);
    }
  });

  it('is released only when it may be, after everybody submitted', () => {
    for (const { couple, assignment } of assignedIn) {
      expect(couple.addedWeeksAgo).toBeGreaterThanOrEqual(assignment.assignedWeeksAgo);
      if (!assignment.released) continue;
      expect(['by-therapist', 'by-partner']).toContain(assignment.release);
      for (const [, homework] of homeworkOf(assignment)) {
        if (homework === 'open' || !('submitted' in homework))
          expect.fail(`${couple.label}: ${assignment.exercise}`);
        expect(minutesAfter(assignment.released)).toBeGreaterThan(minutesAfter(homework.submitted));
      }
    }
  });
});
