import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAgreed, stageFor, type ProposalAnswer } from './proposals.js';

const answer = fc.constantFrom<ProposalAnswer | null>(null, 'yes', 'not-now');
const side = fc.constantFrom('a', 'b' as const);

describe('a proposal', () => {
  it('begins when both said yes, and on no less', () => {
    const begun = (['yes', 'not-now', null] as const).flatMap((a) =>
      (['yes', 'not-now', null] as const)
        .filter((b) => isAgreed({ withdrawn: false, answers: { a, b } }))
        .map((b) => [a, b]),
    );
    expect(begun).toEqual([['yes', 'yes']]);
    expect(isAgreed({ withdrawn: true, answers: { a: 'yes', b: 'yes' } })).toBe(false);
  });

  it('tells a partner nothing of what the other said, until both said yes', () => {
    fc.assert(
      fc.property(side, answer, answer, answer, fc.boolean(), (me, own, one, other, withdrawn) => {
        fc.pre(own !== 'yes' || (one !== 'yes' && other !== 'yes') || withdrawn);
        const seen = [one, other].map((theirs) =>
          stageFor(me, { withdrawn, answers: me === 'a' ? { a: own, b: theirs } : { a: theirs, b: own } }),
        );
        expect(seen[0]).toBe(seen[1]);
      }),
    );
  });

  it.each([
    [null, 'to-answer'],
    ['yes', 'waiting'],
    ['not-now', 'not-now'],
  ] as const)('after %s of one’s own is %s', (own, stage) => {
    expect(stageFor('a', { withdrawn: false, answers: { a: own, b: null } })).toBe(stage);
    expect(stageFor('a', { withdrawn: true, answers: { a: own, b: null } })).toBe('withdrawn');
  });
});
