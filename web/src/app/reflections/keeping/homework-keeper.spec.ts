import type { Answer, SaveAnswer } from '@tweespraak/contracts/reflections';
import { describe, expect, it } from 'vitest';
import type { Outcome } from './answer-keeper';
import { HomeworkKeeper } from './homework-keeper';

const nothing = (promptKey: string): Answer => ({
  promptKey,
  body: null,
  audience: 'therapist',
  passed: false,
  revision: 0,
  savedAt: null,
});
const text = (typed: string): SaveAnswer => ({
  body: { kind: 'text', text: typed },
  audience: 'therapist',
  passed: false,
});

/** A keeper of two prompts, and what the server says to each save. */
function keeping(answer: (promptKey: string, draft: SaveAnswer) => Outcome) {
  return new HomeworkKeeper(
    [nothing('said'), nothing('meant')],
    (promptKey, draft) => Promise.resolve(answer(promptKey, draft)),
    () => () => undefined,
  );
}
const saved = (promptKey: string, draft: SaveAnswer): Outcome => ({
  is: 'saved',
  answer: { ...nothing(promptKey), ...draft, revision: 1 },
});

describe('keeping the answers of an exercise', () => {
  it('is finished when every prompt is saved', async () => {
    const keeper = keeping(saved);
    keeper.write({ promptKey: 'said', draft: text('niets'), pace: 'typing' });
    keeper.write({ promptKey: 'meant', draft: text('veel'), pace: 'typing' });
    expect(keeper.isUnsaved()).toBe(true);
    expect(await keeper.finish()).toBe(true);
    expect(keeper.keeping()).toBe('saved');
    expect(keeper.drafts()['meant']).toEqual(text('veel'));
  });

  it('is not finished while one prompt has two texts, and says which', async () => {
    const theirs: Answer = { ...nothing('meant'), ...text('op de telefoon'), revision: 4 };
    const keeper = keeping((key, draft) =>
      key === 'meant' ? { is: 'conflict', server: theirs } : saved(key, draft),
    );
    keeper.write({ promptKey: 'said', draft: text('niets'), pace: 'typing' });
    keeper.write({ promptKey: 'meant', draft: text('hier'), pace: 'typing' });
    expect(await keeper.finish()).toBe(false);
    expect(keeper.keeping()).toBe('conflict');
    expect(keeper.conflicts()).toEqual([{ promptKey: 'meant', mine: text('hier'), theirs }]);
    expect(keeper.unsaved()).toEqual(['meant']);
  });

  it('shows what asks most of the person: a refusal before a save that went well', async () => {
    const keeper = keeping((key, draft) =>
      key === 'said' ? { is: 'refused', code: 'already_submitted' } : saved(key, draft),
    );
    keeper.write({ promptKey: 'said', draft: text('te laat'), pace: 'at-once' });
    keeper.write({ promptKey: 'meant', draft: text('op tijd'), pace: 'at-once' });
    await keeper.finish();
    expect(keeper.keeping()).toBe('refused');
    expect(keeper.refusals()).toEqual(['already_submitted']);
    expect(keeper.isStuck()).toBe(true);
  });
});
