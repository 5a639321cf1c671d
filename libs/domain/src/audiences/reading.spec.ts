import { describe, expect, it } from 'vitest';
import {
  type AnswerToRead,
  audiences,
  isCopiedOnRelease,
  mayRead,
  mayReadReleased,
  type Reader,
} from './index.js';

const author: Reader = { role: 'partner', id: 'anna' };
const otherPartner: Reader = { role: 'partner', id: 'bram' };
const therapist: Reader = { role: 'professional', couples: ['other', 'couple'] };
const colleague: Reader = { role: 'professional', couples: ['other'] };

/** Every answer there can be: three audiences, draft or submitted, given or passed. */
const answers: AnswerToRead[] = audiences.flatMap((audience) =>
  [false, true].flatMap((submitted) =>
    [false, true].map((passed) => ({ author: 'anna', couple: 'couple', audience, submitted, passed })),
  ),
);

function readBy(reader: Reader): AnswerToRead[] {
  return answers.filter((answer) => mayRead({ answer, reader }));
}

describe('an answer', () => {
  it('is read by its author, whatever becomes of it', () => {
    expect(readBy(author)).toEqual(answers);
  });

  it('is read by a therapist of the couple once it is submitted, not passed and not for its author alone', () => {
    expect(readBy(therapist)).toEqual([
      { author: 'anna', couple: 'couple', audience: 'therapist', submitted: true, passed: false },
      { author: 'anna', couple: 'couple', audience: 'couple', submitted: true, passed: false },
    ]);
  });

  it('is never read by the other partner, who reads a copy after release', () => {
    expect(readBy(otherPartner)).toEqual([]);
  });

  it('is never read by a professional who does not have the couple', () => {
    expect(readBy(colleague)).toEqual([]);
    expect(readBy({ role: 'professional', couples: [] })).toEqual([]);
  });
});

describe('a release', () => {
  it('copies what is for the couple, was submitted and was not passed, and nothing else', () => {
    expect(answers.filter(isCopiedOnRelease)).toEqual([
      { author: 'anna', couple: 'couple', audience: 'couple', submitted: true, passed: false },
    ]);
  });

  it('is read by both partners and the professionals who have the couple', () => {
    const copy = { partners: ['anna', 'bram'], couple: 'couple' } as const;
    const stranger: Reader = { role: 'partner', id: 'carl' };
    const readers = [author, otherPartner, therapist, colleague, stranger];
    expect(readers.map((reader) => mayReadReleased({ copy, reader }))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
