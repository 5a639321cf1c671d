import type { SaveAnswer } from '@tweespraak/contracts/reflections';
import { describe, expect, it } from 'vitest';
import { isSameDraft } from './draft';

const passed: SaveAnswer = { body: null, audience: 'therapist', passed: true };
const wiped: SaveAnswer = { body: { kind: 'text', text: ' ' }, audience: 'therapist', passed: false };

describe('comparing two drafts', () => {
  it('does not mind the order of fields', () => {
    const here: SaveAnswer = {
      ...passed,
      body: { kind: 'list', items: [{ text: 'stil', mark: 'keep' }] },
      passed: false,
    };
    const there: SaveAnswer = {
      passed: false,
      body: { items: [{ mark: 'keep', text: 'stil' }], kind: 'list' },
      audience: 'therapist',
    };
    expect(isSameDraft(here, there)).toBe(true);
  });

  it('takes a field that was wiped for nothing, as the server does', () => {
    expect(isSameDraft(wiped, { ...wiped, body: null })).toBe(true);
  });

  it('tells a prompt that was passed from one that is empty, and one audience from another', () => {
    expect(isSameDraft(passed, wiped)).toBe(false);
    expect(isSameDraft(passed, { ...passed, audience: 'self' })).toBe(false);
  });
});
