import type { ReflectionLine } from '@tweespraak/contracts/reflections';
import { describe, expect, it } from 'vitest';
import { orderReflections, unreadAround } from './reflection-list-order';

const reflection = (id: string, day: number, changes: Partial<ReflectionLine> = {}): ReflectionLine => ({
  id,
  side: 'a',
  assignmentId: 'homework',
  title: { nl: 'Liefde', en: 'Love' },
  submittedAt: `2026-11-${String(day).padStart(2, '0')}T10:00:00Z`,
  unread: false,
  feedbackGiven: false,
  ...changes,
});

const ids = (all: ReflectionLine[]) => all.map((each) => each.id);

describe('the reflections of a compartment', () => {
  const all = [
    reflection('read-old', 1),
    reflection('new-old', 2, { unread: true }),
    reflection('read-new', 8),
    reflection('new-new', 9, { unread: true, side: 'b' }),
  ];

  it('show what was not read yet first, then the newest', () => {
    expect(ids(orderReflections(all, 'both'))).toEqual(['new-new', 'new-old', 'read-new', 'read-old']);
  });

  it('are of one partner only', () => {
    expect(ids(orderReflections(all, 'a'))).toEqual(['new-old', 'read-new', 'read-old']);
    expect(ids(orderReflections(all, 'b'))).toEqual(['new-new']);
  });
});

describe('going from one new reflection to another', () => {
  const all = [
    reflection('fifth', 5, { unread: true }),
    reflection('first', 1, { unread: true }),
    reflection('third', 3),
    reflection('second', 2, { unread: true }),
    reflection('fourth', 4),
  ];

  it('steps over what was read, back and forth in time', () => {
    const around = unreadAround(all, 'third');
    expect([around.previous?.id, around.next?.id]).toEqual(['second', 'fifth']);
  });

  it('ends at the first and at the last', () => {
    expect(unreadAround(all, 'first').previous).toBeUndefined();
    expect(unreadAround(all, 'fifth').next).toBeUndefined();
  });

  it('never leads to itself', () => {
    expect(unreadAround(all, 'second').previous?.id).toBe('first');
    expect(unreadAround(all, 'second').next?.id).toBe('fifth');
  });

  it('still leads on when the reflection is not among them', () => {
    const around = unreadAround(all, 'gone');
    expect([around.previous, around.next?.id]).toEqual([undefined, 'first']);
  });
});
