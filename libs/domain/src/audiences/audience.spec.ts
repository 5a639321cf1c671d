import { describe, expect, it } from 'vitest';
import { releaseModes } from '../assignments/index.js';
import { audiences, audiencesUpTo, compareAudiences, isWithin, narrowerOf, widestFor } from './index.js';

describe('an audience', () => {
  it('has more readers from self over therapist to couple', () => {
    expect([...audiences].reverse().sort(compareAudiences)).toEqual(['self', 'therapist', 'couple']);
  });

  it('can be chosen up to the widest that the exercise allows', () => {
    expect(audiencesUpTo('self')).toEqual(['self']);
    expect(audiencesUpTo('therapist')).toEqual(['self', 'therapist']);
    expect(audiencesUpTo('couple')).toEqual(['self', 'therapist', 'couple']);
  });

  it('lies within another one when it has no reader more', () => {
    const within = audiences.map((audience) => audiences.filter((widest) => isWithin(audience, widest)));
    expect(within).toEqual([['self', 'therapist', 'couple'], ['therapist', 'couple'], ['couple']]);
  });

  it('that is too wide shrinks to the narrower of the two', () => {
    expect(narrowerOf('couple', 'therapist')).toBe('therapist');
    expect(narrowerOf('self', 'couple')).toBe('self');
    expect(narrowerOf('therapist', 'therapist')).toBe('therapist');
  });
});

describe('the widest audience of a prompt', () => {
  it('is the therapist at most in an assignment that is never released', () => {
    expect(audiences.map((widest) => widestFor(widest, 'never'))).toEqual(['self', 'therapist', 'therapist']);
  });

  it('is that of the prompt in every assignment that can be released', () => {
    for (const mode of releaseModes.filter((one) => one !== 'never')) {
      expect(audiences.map((widest) => widestFor(widest, mode))).toEqual([...audiences]);
    }
  });
});
