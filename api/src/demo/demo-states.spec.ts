import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type LocalDate } from '@tweespraak/domain/calendar';
import { demoPractice, homeworkOf, momentsOf, sessionOn, type DemoCouple } from './demo-practice.js';

const { couples } = demoPractice;
const todays = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays('2026-11-22', days));
const labels = (test: (couple: DemoCouple) => boolean) => couples.filter(test).map((each) => each.label);
const homeworkIn = (couple: DemoCouple) =>
  couple.assignments.flatMap((each) =>
    homeworkOf(each).map(([side, homework]) => ({ each, side, homework })),
  );
const unreadIn = (couple: DemoCouple) =>
  homeworkIn(couple).filter(
    ({ homework }) => typeof homework === 'object' && 'submitted' in homework && !homework.read,
  );
const declinedIn = (couple: DemoCouple) =>
  homeworkIn(couple).flatMap(({ homework }) =>
    typeof homework === 'object' && 'declined' in homework ? [homework.reason] : [],
  );

/** Submissions and moments: what a therapist may know of. */
const signsOfLife = (couple: DemoCouple, today: LocalDate): LocalDate[] => [
  ...homeworkIn(couple).flatMap(({ each, homework }) =>
    typeof homework === 'object' && 'submitted' in homework
      ? [addDays(sessionOn(couple, each.assignedWeeksAgo, today), homework.submitted.daysAfter)]
      : [],
  ),
  ...couple.rituals.flatMap((ritual) => momentsOf(ritual, today).map((moment) => moment.on)),
];
const isOverdue = (couple: DemoCouple, today: LocalDate) =>
  homeworkIn(couple).some(
    ({ each, homework }) =>
      (homework === 'open' || 'draft' in homework) &&
      !each.withdrawn &&
      each.dueInDays !== null &&
      addDays(sessionOn(couple, each.assignedWeeksAgo, today), each.dueInDays) < today,
  );

describe('the couples of the demo', () => {
  it('are in as many states as a practice knows', () => {
    expect(labels((each) => each.archivedWeeksAgo !== undefined)).toEqual(['Els en Kees']);
    expect(labels((each) => !each.partners.a.joined && !each.partners.b.joined)).toEqual(['Anouk en Bas']);
    expect(labels((each) => !!each.partners.a.joined && !each.partners.b.joined)).toEqual(['Aoife & Tomasz']);
    expect(labels((each) => unreadIn(each).length >= 3)).toEqual(['Hanneke en Youssef']);
    expect(labels((each) => declinedIn(each).some((reason) => reason !== ''))).toEqual(['Mark en Jeroen']);
    expect(labels((each) => declinedIn(each).includes(''))).toEqual(['Priya & Matthijs']);
    expect(labels((each) => each.rituals.some((ritual) => ritual.kept.includes('p')))).toEqual([
      'Mark en Jeroen',
    ]);
    expect(labels((each) => each.assignments.some((one) => one.release === 'never'))).toEqual([
      'Fleur en Maud',
    ]);
    expect(
      labels((each) =>
        homeworkIn(each).some(({ homework }) => typeof homework === 'object' && 'draft' in homework),
      ),
    ).toEqual(['Sanne en Joris', 'Lisa en Daan (Jip)', 'Emma & Oliver']);
  });

  it.each(todays)('ask for attention by being quiet or late on the same couples, on %s', (today) => {
    const last = (couple: DemoCouple) => signsOfLife(couple, today).sort().at(-1);
    const daysQuiet = (couple: DemoCouple) => daysBetween(last(couple) ?? today, today);
    expect(labels((each) => !each.archivedWeeksAgo && daysQuiet(each) >= 30)).toEqual([
      'Megan & Lars (London)',
    ]);
    expect(labels((each) => isOverdue(each, today))).toEqual(['Lisa en Daan (Jip)']);
  });

  it('walk as faithfully as they say: one couple missed two Sundays, too far apart to cost anything', () => {
    const walk = couples.find((each) => each.label === 'Tineke en Wim')?.rituals[0]?.kept.split(' ') ?? [];
    const missed = walk.flatMap((week, at) => (week === '-' ? [at] : []));
    expect(missed).toHaveLength(2);
    expect((missed[1] ?? 0) - (missed[0] ?? 0)).toBeGreaterThanOrEqual(4);
  });
});
