import type { Assignment } from '@tweespraak/contracts/assignments';
import { describe, expect, it } from 'vitest';
import { groupAssignments } from './group-assignments';

type State = Assignment['partners'][number]['state'];

const partner = (side: 'a' | 'b', state: State, unread = false): Assignment['partners'][number] => ({
  side,
  state,
  at: state === 'open' ? null : '2026-11-20T10:00:00Z',
  reflectionId: null,
  unread,
  declineReason: null,
});

const homework = (id: string, changes: Partial<Assignment> = {}): Assignment => ({
  id,
  coupleId: 'couple',
  exercise: { key: 'other-love', version: 1, title: { nl: 'Liefde', en: 'Love' } },
  to: 'both',
  dueOn: null,
  overdue: false,
  line: '',
  release: 'both-submitted',
  releasedAt: null,
  releasedUntil: null,
  mayRelease: false,
  assignedAt: '2026-11-01T10:00:00Z',
  assignedBy: 'Marit',
  withdrawnAt: null,
  revision: 1,
  partners: [partner('a', 'open'), partner('b', 'open')],
  ...changes,
});

const ids = (all: Assignment[]) => all.map((each) => each.id);

describe('the homework of a compartment', () => {
  it('keeps homework for one partner out of the joint compartment and out of the other one', () => {
    const all = [homework('joint'), homework('of-a', { to: 'a' }), homework('of-b', { to: 'b' })];
    expect(ids(groupAssignments(all, 'both').current)).toEqual(['joint']);
    expect(ids(groupAssignments(all, 'a').current)).toEqual(['of-a']);
    expect(ids(groupAssignments(all, 'b').current)).toEqual(['of-b']);
  });

  it('puts overdue first, then by day, and what has no day last', () => {
    const all = [
      homework('no-day'),
      homework('next-week', { dueOn: '2026-11-29' }),
      homework('overdue', { dueOn: '2026-11-15', overdue: true }),
      homework('tomorrow', { dueOn: '2026-11-23' }),
    ];
    expect(ids(groupAssignments(all, 'both').current)).toEqual([
      'overdue',
      'tomorrow',
      'next-week',
      'no-day',
    ]);
  });

  it('puts away what both have handed in, newest first', () => {
    const done = [partner('a', 'submitted'), partner('b', 'submitted')];
    const all = [
      homework('old', { partners: done }),
      homework('new', { partners: done, assignedAt: '2026-11-10T10:00:00Z' }),
      homework('half', { partners: [partner('a', 'submitted'), partner('b', 'open')] }),
    ];
    expect(ids(groupAssignments(all, 'both').current)).toEqual(['half']);
    expect(ids(groupAssignments(all, 'both').earlier)).toEqual(['new', 'old']);
  });

  it('keeps in sight what the therapist has not read or can still share', () => {
    const done = [partner('a', 'submitted'), partner('b', 'submitted')];
    const all = [
      homework('unread', { partners: [partner('a', 'submitted', true), partner('b', 'submitted')] }),
      homework('to-share', { partners: done, mayRelease: true }),
      homework('in-session', { partners: done, releasedUntil: '2026-11-22T12:00:00Z' }),
      homework('shared', { partners: done, releasedAt: '2026-11-21T12:00:00Z' }),
    ];
    expect(ids(groupAssignments(all, 'both').current)).toEqual(['unread', 'to-share', 'in-session']);
    expect(ids(groupAssignments(all, 'both').earlier)).toEqual(['shared']);
  });

  it('keeps what was declined in sight, after what is open, because it can be taken up again', () => {
    const all = [
      homework('declined', { to: 'b', dueOn: '2026-11-10', partners: [partner('b', 'declined')] }),
      homework('open', { to: 'b', dueOn: '2026-11-29', partners: [partner('b', 'open')] }),
    ];
    expect(ids(groupAssignments(all, 'b').current)).toEqual(['open', 'declined']);
  });

  it('puts what the therapist can read or share before what is merely open', () => {
    const all = [
      homework('open', { dueOn: '2026-11-23' }),
      homework('to-share', { mayRelease: true, dueOn: '2026-11-29' }),
      homework('overdue', { overdue: true, dueOn: '2026-11-20' }),
    ];
    expect(ids(groupAssignments(all, 'both').current)).toEqual(['overdue', 'to-share', 'open']);
  });

  it('puts away what was withdrawn, whatever was left to do', () => {
    const all = [homework('gone', { withdrawnAt: '2026-11-20T10:00:00Z', overdue: true })];
    expect(groupAssignments(all, 'both')).toEqual({ current: [], earlier: all });
  });
});
