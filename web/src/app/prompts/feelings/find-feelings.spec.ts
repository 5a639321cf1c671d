import { describe, expect, it } from 'vitest';
import { findFeelings } from './find-feelings';

const found = (typed: string) => findFeelings(typed, 'nl').map((word) => word.key);

describe('finding a feeling word', () => {
  it('finds a word without its accents and in capitals', () => {
    expect(found('GEIRR')).toEqual(['irritated']);
  });

  it('finds a word in the other language too', () => {
    expect(found('relieved')).toEqual(['relieved']);
  });

  it('puts words that begin with what was typed first', () => {
    expect(found('ver')[0]).not.toBe('unsafe');
    expect(findFeelings('on', 'nl')[0]?.label.nl.startsWith('on')).toBe(true);
  });

  it('finds nothing for nothing', () => {
    expect(found('  ')).toEqual([]);
    expect(found('zzz')).toEqual([]);
  });
});
