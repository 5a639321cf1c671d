import type { ExerciseLine } from '@tweespraak/contracts/exercises';
import { describe, expect, it } from 'vitest';
import { findExercises } from './find-exercises';

const line = (key: string, title: [string, string], summary: [string, string]): ExerciseLine => ({
  key,
  version: 1,
  title: { nl: title[0], en: title[1] },
  summary: { nl: summary[0], en: summary[1] },
  for: 'each',
  minutes: 10,
  vulnerable: false,
  kinds: ['text'],
});

const library = [
  line('other-love', ['Liefde zonder woorden', 'Love without words'], ['Eén waardering', 'One appreciation']),
  line('own-patterns', ['Mijn manier, jouw manier', 'My way, your way'], ['Eerst apart', 'First apart']),
];
const keys = (sought: string) => findExercises(library, sought).map((each) => each.key);

describe('looking for an exercise', () => {
  it('shows the whole library, in its order, while nothing is sought', () => {
    expect(keys('')).toEqual(['other-love', 'own-patterns']);
    expect(keys('   ')).toEqual(['other-love', 'own-patterns']);
  });

  it('finds by title and by line, whatever the capitals and accents', () => {
    expect(keys('LIEFDE')).toEqual(['other-love']);
    expect(keys('een waardering')).toEqual(['other-love']);
  });

  it('finds a Dutch exercise by its English name too', () => {
    expect(keys('your way')).toEqual(['own-patterns']);
  });

  it('asks for every word, in any order', () => {
    expect(keys('apart manier')).toEqual(['own-patterns']);
    expect(keys('apart woorden')).toEqual([]);
  });
});
