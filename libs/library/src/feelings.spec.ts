import { describe, expect, it } from 'vitest';
import { feelingFamily, quadrants } from '@tweespraak/contracts/prompts';
import { familiesIn, familyOfFeeling, feelingFamilies, feelingOf, quadrantNames } from './feelings.js';

const words = feelingFamilies.flatMap((each) => each.words);
const twice = (texts: readonly string[]) => texts.filter((text, at) => texts.indexOf(text) < at);

describe('the palette of feelings', () => {
  it('holds families as the contract describes them', () => {
    for (const each of feelingFamilies) expect(feelingFamily.parse(each)).toEqual(each);
    expect(twice(feelingFamilies.map((each) => each.key))).toEqual([]);
  });

  it('has about 130 words, each once, in either language', () => {
    expect(words.length).toBeGreaterThanOrEqual(125);
    expect(words.length).toBeLessThanOrEqual(140);
    expect(twice(words.map((word) => word.key))).toEqual([]);
    expect(twice(words.map((word) => word.label.nl))).toEqual([]);
    expect(twice(words.map((word) => word.label.en))).toEqual([]);
  });

  it('has a name and several families for each quadrant, in the order of the contract', () => {
    for (const quadrant of quadrants) expect(familiesIn(quadrant).length).toBeGreaterThanOrEqual(3);
    expect(quadrants.flatMap(familiesIn)).toEqual(feelingFamilies);
    expect(Object.keys(quadrantNames)).toEqual([...quadrants]);
  });

  it('finds a word and its family by key', () => {
    expect(feelingOf('relieved')?.label).toEqual({ nl: 'opgelucht', en: 'relieved' });
    expect(familyOfFeeling('relieved')?.key).toBe('contentment');
    expect(feelingOf('no-such-feeling')).toBeUndefined();
    expect(familyOfFeeling('no-such-feeling')).toBeUndefined();
  });
});
