import { feelingsAnswer, misfitsOfFeelings, type FeelingsAnswer } from '@tweespraak/contracts/prompts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addOwn, isChosen, setIntensity, takeAway, toggleWord } from './choose-feelings';

const nothing: FeelingsAnswer = { kind: 'feelings', feelings: [] };
const question = {
  kind: 'feelings' as const,
  key: 'now',
  question: { nl: 'Wat voel je?', en: 'What do you feel?' },
};

describe('choosing feelings', () => {
  it('chooses a word with one tap and takes it back with another', () => {
    const sad = toggleWord(nothing, 'sad');
    expect(isChosen(sad, 'sad')).toBe(true);
    expect(toggleWord(sad, 'sad')).toEqual(nothing);
  });

  it('keeps how strong a feeling is when another is added or taken away', () => {
    const two = setIntensity(toggleWord(toggleWord(nothing, 'sad'), 'tired'), 0, 3);
    expect(takeAway(addOwn(two, 'leeg vanbinnen'), 1).feelings).toEqual([
      { word: 'sad', intensity: 3 },
      { own: 'leeg vanbinnen', intensity: 2 },
    ]);
  });

  it('takes one own word once, however it is spelled in capitals, and nothing that is blank', () => {
    const once = addOwn(nothing, ' Mopperig ');
    expect(once.feelings).toEqual([{ own: 'Mopperig', intensity: 2 }]);
    expect(addOwn(addOwn(once, 'mopperig'), '  ')).toEqual(once);
  });

  it('never makes an answer that the contract refuses', () => {
    const step = fc.oneof(
      fc.constantFrom('sad', 'tired', 'free').map((word) => (now: FeelingsAnswer) => toggleWord(now, word)),
      fc.string({ maxLength: 90 }).map((own) => (now: FeelingsAnswer) => addOwn(now, own)),
      fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 3 })).map(
        ([at, intensity]) =>
          (now: FeelingsAnswer) =>
            setIntensity(now, at, intensity),
      ),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const end = steps.reduce((now, next) => next(now), nothing);
        expect(misfitsOfFeelings(question, feelingsAnswer.parse(end))).toEqual([]);
      }),
    );
  });
});
