import { describe, expect, it } from 'vitest';
import {
  mayRelease,
  mayTakeBackSubmission,
  releaseIsDue,
  releaseModes,
  releaseModesFor,
  type Releaser,
} from './index.js';

const partners = ['anna', 'bram'];
const therapist: Releaser = { role: 'therapist' };
const anna: Releaser = { role: 'partner', id: 'anna' };
const bram: Releaser = { role: 'partner', id: 'bram' };

describe('a release', () => {
  it('is chosen by the therapist for both, and by the partner alone for one', () => {
    expect(releaseModesFor('both')).toEqual(['both-submitted', 'by-therapist', 'never']);
    expect(releaseModesFor('one')).toEqual(['by-partner']);
  });

  it('is due of itself when both have submitted, in any order, and not before', () => {
    const due = (...submittedBy: string[]) => releaseIsDue({ mode: 'both-submitted', partners, submittedBy });
    expect([due(), due('anna'), due('bram'), due('anna', 'anna'), due('anna', 'carl')]).not.toContain(true);
    expect([due('anna', 'bram'), due('bram', 'anna')]).toEqual([true, true]);
  });

  it('is due of itself in no other mode, and never with one partner', () => {
    const due = releaseModes.filter((mode) => releaseIsDue({ mode, partners, submittedBy: partners }));
    expect(due).toEqual(['both-submitted']);
    const alone = { mode: 'both-submitted', submittedBy: ['anna'] } as const;
    expect(releaseIsDue({ ...alone, partners: ['anna'] })).toBe(false);
    expect(releaseIsDue({ ...alone, partners: ['anna', 'anna'] })).toBe(false);
    expect(releaseIsDue({ ...alone, partners: [], submittedBy: [] })).toBe(false);
  });

  it('by the therapist waits until both have submitted', () => {
    const request = { mode: 'by-therapist', partners, by: therapist, released: false } as const;
    expect(mayRelease({ ...request, submittedBy: ['anna'] })).toBe(false);
    expect(mayRelease({ ...request, submittedBy: partners })).toBe(true);
  });

  it('of homework for one is for that partner alone, once it is submitted', () => {
    const request = {
      mode: 'by-partner',
      partners: ['anna'],
      submittedBy: ['anna'],
      released: false,
    } as const;
    expect([anna, bram, therapist].filter((by) => mayRelease({ ...request, by }))).toEqual([anna]);
    expect(mayRelease({ ...request, by: anna, submittedBy: [] })).toBe(false);
    expect(mayRelease({ ...request, by: bram, submittedBy: ['anna', 'bram'] })).toBe(false);
  });

  it('is at the word of nobody else, in no mode', () => {
    const words = releaseModes.map((mode) =>
      [therapist, anna].filter((by) =>
        mayRelease({ mode, partners, submittedBy: partners, by, released: false }),
      ),
    );
    expect(words).toEqual([[], [therapist], [], [anna]]);
  });

  it('happens once', () => {
    const request = { partners, submittedBy: partners, released: true } as const;
    expect(mayRelease({ ...request, mode: 'by-therapist', by: therapist })).toBe(false);
    expect(mayRelease({ ...request, mode: 'by-partner', by: anna })).toBe(false);
  });
});

describe('taking a submission back', () => {
  it('is free until a professional opened it or it was released', () => {
    const submission = { submitted: true, openedByProfessional: false, released: false };
    expect(mayTakeBackSubmission(submission)).toBe(true);
    expect(mayTakeBackSubmission({ ...submission, openedByProfessional: true })).toBe(false);
    expect(mayTakeBackSubmission({ ...submission, released: true })).toBe(false);
    expect(mayTakeBackSubmission({ ...submission, submitted: false })).toBe(false);
  });
});
