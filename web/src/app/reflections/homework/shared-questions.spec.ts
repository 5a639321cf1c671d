import type { Exercise } from '@tweespraak/contracts/exercises';
import type { Homework } from '@tweespraak/contracts/reflections';
import { describe, expect, it } from 'vitest';
import { sharedQuestions } from './shared-questions';

const say = (text: string) => ({ nl: text, en: text });
const exercise: Exercise = {
  key: 'one-evening',
  version: 1,
  title: say('Een avond'),
  summary: say('Een avond'),
  for: 'both',
  minutes: 10,
  vulnerable: false,
  audience: { widest: 'couple', preset: 'couple' },
  why: [say('Daarom')],
  prompts: [
    { kind: 'reading', key: 'before', heading: say('Vooraf'), paragraphs: [say('Lees dit')] },
    { kind: 'text', key: 'said', question: say('Wat zei je?'), length: 'line' },
    { kind: 'text', key: 'meant', question: say('Wat bedoelde je?'), length: 'line' },
    { kind: 'text', key: 'needed', question: say('Wat had je nodig?'), length: 'line' },
  ],
  closing: say('Goed'),
};
const answer = (promptKey: string, text: string) => ({ promptKey, body: { kind: 'text' as const, text } });
const shared: NonNullable<Homework['shared']> = {
  sharedAt: '2026-11-22T19:00:00Z',
  until: null,
  sides: [
    { side: 'a', name: 'Noor', answers: [answer('needed', 'stilte'), answer('said', 'niets')] },
    { side: 'b', name: 'Sam', answers: [answer('said', 'veel')] },
  ],
};

describe('answers side by side', () => {
  it('stand in the order of the exercise, both partners under one question', () => {
    const [said, needed] = sharedQuestions(exercise, shared);
    expect(said?.answers.map(({ name }) => name)).toEqual(['Noor', 'Sam']);
    expect(needed?.answers).toEqual([{ side: 'a', name: 'Noor', body: { kind: 'text', text: 'stilte' } }]);
  });

  it('leave out what nobody shared, whatever the reason', () => {
    expect(sharedQuestions(exercise, shared).map(({ prompt }) => prompt.key)).toEqual(['said', 'needed']);
  });
});
