import type { Exercise } from '@tweespraak/contracts/exercises';
import type { SaveAnswer } from '@tweespraak/contracts/reflections';
import { describe, expect, it } from 'vitest';
import { pass, stepToGoOn, untouched } from './walk-draft';

const say = (text: string) => ({ nl: text, en: text });
const exercise: Exercise = {
  key: 'one-evening',
  version: 1,
  title: say('Een avond'),
  summary: say('Een avond'),
  for: 'each',
  minutes: 10,
  vulnerable: false,
  audience: { widest: 'couple', preset: 'couple' },
  why: [say('Daarom')],
  prompts: [
    { kind: 'reading', key: 'before', heading: say('Vooraf'), paragraphs: [say('Lees dit')] },
    { kind: 'text', key: 'what', question: say('Wat?'), length: 'page' },
    {
      kind: 'scale',
      key: 'how',
      question: say('Hoe?'),
      low: say('niet'),
      high: say('wel'),
      audience: { widest: 'therapist', preset: 'self' },
    },
  ],
  closing: say('Goed'),
};
const written: SaveAnswer = { body: { kind: 'text', text: 'stil' }, audience: 'couple', passed: false };
const passed: SaveAnswer = { body: null, audience: 'couple', passed: true };

describe('walking through an exercise', () => {
  const left =
    (...keys: string[]) =>
    (prompt: { key: string }) =>
      keys.includes(prompt.key);

  it('begins at the beginning, goes on after what was touched last, and ends at the overview', () => {
    expect(stepToGoOn(exercise.prompts, {}, left('what', 'how'))).toBe(1);
    expect(stepToGoOn(exercise.prompts, { what: written }, left('how'))).toBe(3);
    expect(stepToGoOn(exercise.prompts, { what: passed, how: passed }, left())).toBe(4);
    expect(stepToGoOn(exercise.prompts, { how: written }, left('what'))).toBe(4);
  });

  it('comes back to what was begun and goes on, whatever was written after it', () => {
    expect(stepToGoOn(exercise.prompts, { what: written, how: written }, left('what'))).toBe(2);
  });

  it('presets the audience of the prompt, and never a wider one than may be', () => {
    const [, what, how] = exercise.prompts;
    expect(untouched(exercise, what!, 'couple').audience).toBe('couple');
    expect(untouched(exercise, what!, 'therapist').audience).toBe('therapist');
    expect(untouched(exercise, how!, 'couple').audience).toBe('self');
  });

  it('passes a prompt without taking away what was written: it stays with its author alone', () => {
    expect(pass(written)).toEqual({ ...written, audience: 'self' });
    expect(pass({ ...written, body: { kind: 'text', text: ' ' } })).toEqual(passed);
  });
});
