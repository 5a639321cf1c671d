import '@angular/compiler';
import { describe, expect, it } from 'vitest';
import { problemWords } from '../../ui/problem.words';
import { codeOf } from './passkeys';

/** The library wraps what the browser threw. */
function wrapped(name: string): Error {
  return new Error('a ceremony', { cause: new DOMException('no', name) });
}

describe('a passkey that did not work', () => {
  it('cancelling and waiting too long are told apart from a device that cannot do it', () => {
    expect(codeOf(wrapped('NotAllowedError'))).toBe('passkey_cancelled');
    expect(codeOf(new DOMException('gone', 'AbortError'))).toBe('passkey_cancelled');
    expect(codeOf(wrapped('ConstraintError'))).toBe('passkey_unsupported');
  });

  it('a device that has a passkey already is told so', () => {
    expect(codeOf(wrapped('InvalidStateError'))).toBe('passkey_known');
  });

  it('anything that no browser told before has a sentence too', () => {
    expect(codeOf(wrapped('SomethingNewError'))).toBe('passkey_failed');
    expect(codeOf('no error at all')).toBe('passkey_failed');
  });

  it('every code has words in both languages', () => {
    const codes = ['NotAllowedError', 'InvalidStateError', 'ConstraintError', 'Unheard'].map((name) =>
      codeOf(wrapped(name)),
    );
    for (const code of codes) {
      expect(problemWords.nl).toHaveProperty(code);
      expect(problemWords.en).toHaveProperty(code);
    }
  });
});
