import { describe, expect, it } from 'vitest';
import { holdsNul } from './no-nul.js';

describe('a body', () => {
  it('is refused with a NUL in a text or a name, however deep', () => {
    for (const body of ['\0', 'a\0b', ['x', '\0'], { a: { b: ['\0'] } }, { 'a\0': 1 }])
      expect(holdsNul(body)).toBe(true);
  });

  it('is let through with what people type, also when they write about it', () => {
    for (const body of [undefined, null, 0, '', '\\u0000', 'één\n\t', { a: [1, true, null] }])
      expect(holdsNul(body)).toBe(false);
  });

  it('may be nested deeper than a stack', () => {
    expect(holdsNul(JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))).toBe(false);
    expect(holdsNul(JSON.parse(`${'['.repeat(100_000)}"\\u0000"${']'.repeat(100_000)}`))).toBe(true);
  });
});
