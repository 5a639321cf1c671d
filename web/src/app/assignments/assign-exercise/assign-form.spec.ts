import type { ExerciseLine } from '@tweespraak/contracts/exercises';
import { describe, expect, it } from 'vitest';
import { asAssignExercise, assignForm, assignTo, startForm } from './assign-form';

const love: ExerciseLine = {
  key: 'other-love',
  version: 3,
  title: { nl: 'Liefde zonder woorden', en: 'Love without words' },
  summary: { nl: 'Zeven dagen kijken', en: 'Seven days of looking' },
  for: 'each',
  minutes: 5,
  days: 7,
  vulnerable: false,
  kinds: ['diary'],
};
const couple = { today: '2026-12-28' };

describe('assigning an exercise', () => {
  it('begins with both partners, a week from the couple’s today, shared once both have handed in', () => {
    expect(startForm(couple, love)).toMatchObject({
      exercise: { key: 'other-love', version: 3 },
      to: 'both',
      dueOn: '2027-01-04',
      release: 'both-submitted',
      line: '',
    });
  });

  it('leaves the exercise open when none was chosen before, and is not complete then', () => {
    const found = assignForm.safeParse(startForm(couple, undefined));
    expect(found.error?.issues.map((each) => each.path)).toEqual([['exercise', 'key']]);
  });

  it('leaves sharing to the partner when it is for one, and never otherwise', () => {
    const never = { ...startForm(couple, love), release: 'never' as const };
    expect(assignTo(never, 'a').release).toBe('by-partner');
    expect(assignTo(assignTo(never, 'a'), 'both').release).toBe('both-submitted');
    expect(assignTo(never, 'both').release).toBe('never');
    for (const to of ['a', 'b', 'both'] as const)
      expect(assignForm.safeParse(assignTo(never, to)).success, to).toBe(true);
  });

  it('sends an empty date as no date, and the line without the spaces around it', () => {
    const filledIn = { ...startForm(couple, love), dueOn: '', line: '  Neem de tijd.\n' };
    expect(asAssignExercise(filledIn)).toMatchObject({ dueOn: null, line: 'Neem de tijd.' });
  });

  it('keeps its id however often it is sent, so that twice is once', () => {
    const filledIn = startForm(couple, love);
    expect(asAssignExercise(filledIn).id).toBe(asAssignExercise(filledIn).id);
    expect(startForm(couple, love).id).not.toBe(filledIn.id);
  });
});
