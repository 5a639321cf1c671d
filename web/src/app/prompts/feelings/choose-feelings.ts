import type { ChosenFeeling, FeelingsAnswer } from '@tweespraak/contracts/prompts';

export const MOST_FEELINGS = 30;
export const LONGEST_OWN = 60;
/** Neither a little nor a lot, until the person says otherwise. */
const PLAIN = 2;

export const isChosen = (answer: FeelingsAnswer, word: string): boolean =>
  answer.feelings.some((each) => 'word' in each && each.word === word);

export function toggleWord(answer: FeelingsAnswer, word: string): FeelingsAnswer {
  const others = answer.feelings.filter((each) => !('word' in each && each.word === word));
  if (others.length < answer.feelings.length) return { ...answer, feelings: others };
  return add(answer, { word, intensity: PLAIN });
}

/** The person's own word; one that is already there is not added again. */
export function addOwn(answer: FeelingsAnswer, typed: string): FeelingsAnswer {
  const own = typed.trim().slice(0, LONGEST_OWN);
  const same = (each: ChosenFeeling) => 'own' in each && each.own.toLowerCase() === own.toLowerCase();
  return own === '' || answer.feelings.some(same) ? answer : add(answer, { own, intensity: PLAIN });
}

export const setIntensity = (answer: FeelingsAnswer, at: number, intensity: number): FeelingsAnswer => ({
  ...answer,
  feelings: answer.feelings.map((each, index) => (index === at ? { ...each, intensity } : each)),
});

export const takeAway = (answer: FeelingsAnswer, at: number): FeelingsAnswer => ({
  ...answer,
  feelings: answer.feelings.filter((_each, index) => index !== at),
});

function add(answer: FeelingsAnswer, feeling: ChosenFeeling): FeelingsAnswer {
  if (answer.feelings.length >= MOST_FEELINGS) return answer;
  return { ...answer, feelings: [...answer.feelings, feeling] };
}
