import { describe, expect, it } from 'vitest';
import { audiences, mayRead } from '../audiences/index.js';
import { isKeptForRecord } from './index.js';

describe('what is kept of somebody who is erased', () => {
  it('is exactly what a professional who has the couple could read', () => {
    for (const audience of audiences)
      for (const submitted of [true, false])
        for (const hasText of [true, false]) {
          const answer = { author: 'anna', couple: 'c', audience, submitted, passed: !hasText };
          const readable = mayRead({ answer, reader: { role: 'professional', couples: ['c'] } });
          expect(isKeptForRecord({ audience, submitted, hasText })).toBe(readable);
        }
  });

  it('is never a draft, nor what was for its author alone', () => {
    expect(isKeptForRecord({ audience: 'self', submitted: true, hasText: true })).toBe(false);
    expect(isKeptForRecord({ audience: 'couple', submitted: false, hasText: true })).toBe(false);
    expect(isKeptForRecord({ audience: 'therapist', submitted: true, hasText: true })).toBe(true);
  });
});
