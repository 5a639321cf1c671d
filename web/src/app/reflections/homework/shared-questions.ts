import type { GivenExercise } from '@tweespraak/contracts/exercises';
import type { AnswerablePrompt, AnswerBody } from '@tweespraak/contracts/prompts';
import type { Homework } from '@tweespraak/contracts/reflections';
import { isAnswerable } from '../../prompts/prompt-facts';

type Shared = NonNullable<Homework['shared']>;
export interface SharedQuestion {
  readonly prompt: AnswerablePrompt;
  readonly answers: readonly { side: 'a' | 'b'; name: string; body: AnswerBody }[];
}

/** What was shared, question by question. Where someone shared nothing there is nothing, and it tells no reason. */
export const sharedQuestions = (exercise: GivenExercise, { sides }: Shared): readonly SharedQuestion[] =>
  exercise.prompts
    .filter(isAnswerable)
    .map((prompt) => ({
      prompt,
      answers: sides.flatMap(({ side, name, answers }) =>
        answers.filter(({ promptKey }) => promptKey === prompt.key).map(({ body }) => ({ side, name, body })),
      ),
    }))
    .filter(({ answers }) => answers.length > 0);
