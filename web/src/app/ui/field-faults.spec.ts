import { describe, expect, it } from 'vitest';
import { changePassword, changeProfile } from '@tweespraak/contracts/identity';
import { faultOf, sentenceFor } from './field-faults';
import { ruleWords } from './problem.words';

/** What the first fault of a filled-in form is called. */
function called(parsed: { error?: { issues: readonly object[] } }, own: Record<string, string> = {}): string {
  const issue = parsed.error?.issues[0];
  return sentenceFor(faultOf({ kind: 'standardSchema', issue } as never), ruleWords.nl, own);
}

describe('what a form says about a field', () => {
  it('an empty field is asked for, not called wrong', () => {
    expect(called(changeProfile.safeParse({ name: ' ', mail: null }))).toBe('Vul dit nog in.');
  });

  it('a short password hears how many characters are enough', () => {
    const change = { current: 'wat het was', next: 'kort' };
    expect(called(changePassword.safeParse(change))).toBe('Gebruik minstens 12 tekens.');
  });

  it('a name that is too long hears how long it may be', () => {
    expect(called(changeProfile.safeParse({ name: 'a'.repeat(81), mail: null }))).toBe(
      'Gebruik hoogstens 80 tekens.',
    );
  });

  it('a field may have its own sentence for a rule', () => {
    const own = { invalid_format: 'Alleen kleine letters.' };
    expect(sentenceFor({ rule: 'invalid_format', format: 'regex' }, ruleWords.nl, own)).toBe(
      'Alleen kleine letters.',
    );
  });

  it('an address without @ hears that it misses one', () => {
    const fault = { rule: 'invalid_format', format: 'email' };
    expect(sentenceFor({ ...fault, value: 'sam.nl' }, ruleWords.nl, {})).toBe('Dit adres mist een @.');
    expect(sentenceFor({ ...fault, value: 'sam@' }, ruleWords.nl, {})).toBe('Dit adres klopt nog niet.');
  });

  it('a rule of the server has a sentence, and an unknown one a general one', () => {
    expect(sentenceFor(faultOf({ kind: 'wrong_password' }), ruleWords.en, {})).toBe(
      'This is not your current password.',
    );
    expect(sentenceFor(faultOf({ kind: 'something_new' }), ruleWords.en, {})).toBe('This is not right yet.');
  });
});
