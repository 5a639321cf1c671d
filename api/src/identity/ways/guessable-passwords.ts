import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { ProblemException } from '../../platform/http/problems.js';
import { dutchWords } from './dutch-words.js';

/** Of four; three takes more than a hundred million guesses. */
const STRONG_ENOUGH = 3;
/** What is longer is strong already, and would only take time. */
const LOOKED_AT = 64;

/** The lists are large, so they are read once, and only when somebody chooses a password. */
let lists: Promise<ZxcvbnFactory> | undefined;
const withLists = (): Promise<ZxcvbnFactory> =>
  (lists ??= Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]).then(
    ([{ ZxcvbnFactory: Factory }, { dictionary, adjacencyGraphs }]) =>
      new Factory({
        dictionary: { ...dictionary, dutch: dutchWords },
        graphs: adjacencyGraphs,
        maxLength: LOOKED_AT,
      }),
  ));

/** Whether a password is on a list of breached ones, or follows from such a list or from words that others know. */
export async function isGuessable(password: string, ownWords: readonly string[]): Promise<boolean> {
  const words = ownWords
    .flatMap((each) => [each, ...each.split(/[\s.@_-]+/)])
    .filter((each) => each.length > 2);
  const judge = await withLists();
  return judge.check(password.slice(0, LOOKED_AT), [...words, 'tweespraak']).score < STRONG_ENOUGH;
}

/** Refuses it at its field. */
export async function refuseGuessable(
  password: string,
  ownWords: readonly string[],
  path: string,
): Promise<void> {
  if (await isGuessable(password, ownWords))
    throw new ProblemException('invalid_input', {
      fields: [{ path, rule: 'guessable_password', detail: 'This password is known or easily guessed.' }],
    });
}
