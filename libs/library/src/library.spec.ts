import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exercise, type Exercise } from '@tweespraak/contracts/exercises';
import type { Localized } from '@tweespraak/contracts/localized';
import { audience, type Prompt } from '@tweespraak/contracts/prompts';
import { earlierVersions, exerciseOf, exercises } from './index.js';

const published: Record<string, string> = JSON.parse(
  readFileSync(new URL('./published.json', import.meta.url), 'utf8'),
);
const all = [...exercises, ...earlierVersions];
const named = all.map((each) => [`${each.key}@${each.version}`, each] as const);

/** The same content gives the same text, whatever the order in which it was written down. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
const digest = (value: unknown) => createHash('sha256').update(canonical(value)).digest('hex');

const isLocalized = (value: object): value is Localized => 'nl' in value && 'en' in value;
function textsOf(value: unknown): Localized[] {
  if (!value || typeof value !== 'object') return [];
  return isLocalized(value) ? [value] : Object.values(value).flatMap(textsOf);
}

/** The prompts of an exercise, and those that a diary asks each day. */
const promptsOf = (each: Exercise): Prompt[] =>
  each.prompts.flatMap((prompt) => [prompt, ...(prompt.kind === 'diary' ? prompt.prompts : [])]);

/** The groups of keys in a prompt that an answer points to. */
function keyGroupsOf(prompt: Prompt): string[][] {
  const groups =
    prompt.kind === 'choice'
      ? [prompt.options]
      : prompt.kind === 'list'
        ? [prompt.marks]
        : prompt.kind === 'rewrite'
          ? [prompt.sentences]
          : prompt.kind === 'deck'
            ? [prompt.cards]
            : [];
  return groups.map((group) => group.map((one) => one.key));
}
const twice = (keys: readonly string[]) => keys.filter((key, at) => keys.indexOf(key) < at);
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
const width = audience.options;

describe('the library', () => {
  it('offers each exercise once, and finds every version by key', () => {
    expect(twice(exercises.map((each) => each.key))).toEqual([]);
    expect(twice(named.map(([name]) => name))).toEqual([]);
    for (const each of all) expect(exerciseOf(each.key, each.version)).toBe(each);
    expect(exerciseOf('feeling-words', 99)).toBeUndefined();
    expect(exerciseOf('no-such-exercise', 1)).toBeUndefined();
  });

  it('never changes or drops a published version: a change of content needs a new version', () => {
    expect(Object.fromEntries(named.map(([name, each]) => [name, digest(each)]))).toEqual(published);
  });
});

describe.each(named)('%s', (_name, each) => {
  it('is what the contract says an exercise is, with nothing besides', () => {
    expect(exercise.parse(each)).toEqual(each);
  });

  it('gives every prompt and every option a key of its own', () => {
    expect(twice(promptsOf(each).map((prompt) => prompt.key))).toEqual([]);
    for (const keys of promptsOf(each).flatMap(keyGroupsOf)) expect(twice(keys)).toEqual([]);
  });

  it('says why in 80 to 150 words, in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      const words = wordsIn(each.why.map((paragraph) => paragraph[language]).join(' '));
      expect(words, language).toBeGreaterThanOrEqual(80);
      expect(words, language).toBeLessThanOrEqual(150);
    }
  });

  it('asks no prompt to be read by more people than the exercise allows', () => {
    const widest = width.indexOf(each.audience.widest);
    const own = promptsOf(each).flatMap((prompt) =>
      prompt.kind === 'reading' || !prompt.audience ? [] : [prompt.audience],
    );
    for (const { widest: limit, preset } of [each.audience, ...own]) {
      expect(width.indexOf(limit)).toBeLessThanOrEqual(widest);
      expect(width.indexOf(preset)).toBeLessThanOrEqual(width.indexOf(limit));
    }
  });

  it('names as many days as its diary has', () => {
    const days = each.prompts.flatMap((prompt) => (prompt.kind === 'diary' ? [prompt.days] : []));
    expect(days).toEqual(each.days === undefined ? [] : [each.days]);
  });

  it('speaks in the voice of the product', () => {
    for (const { nl, en } of textsOf(each)) {
      expect(nl).not.toMatch(/!|cliënt|zou(den)? moeten|hij\/zij|zijn\/haar/i);
      expect(en).not.toMatch(/!|\bshould\b|\bclients?\b|he\/she|his\/her/i);
      expect(nl + en).not.toMatch(/^\s|\s$|\s{2}/);
    }
  });
});
