import { describe, expect, it } from 'vitest';
import { clientActs, consentState, mayDo } from './index.js';

describe('the consent of a partner', () => {
  it('is none before it was given', () => {
    expect(consentState([], '2026-11')).toBe('withdrawn');
  });

  it('holds for the text that was on screen, and is asked for again when the text changes', () => {
    expect(consentState([{ version: '2026-11', withdrawn: false }], '2026-11')).toBe('given');
    expect(consentState([{ version: '2026-11', withdrawn: false }], '2027-03')).toBe('outdated');
  });

  it('is judged by the newest record: withdrawn, and given once more', () => {
    const withdrawn = { version: '2026-11', withdrawn: true };
    expect(consentState([{ version: '2026-05', withdrawn: false }, withdrawn], '2026-11')).toBe('withdrawn');
    expect(consentState([withdrawn, { version: '2026-11', withdrawn: false }], '2026-11')).toBe('given');
  });
});

describe('once consent is withdrawn', () => {
  it('a partner still reads, takes along, asks and takes back', () => {
    expect(clientActs.filter((act) => mayDo(act, 'withdrawn'))).toEqual([
      'read',
      'export',
      'ask',
      'take-back',
    ]);
  });

  it('is a matter of withdrawn consent alone: an earlier text shuts nobody out', () => {
    expect(clientActs.filter((act) => mayDo(act, 'outdated'))).toEqual([...clientActs]);
    expect(clientActs.filter((act) => mayDo(act, 'given'))).toEqual([...clientActs]);
  });
});
