import { isEmptyAnswer } from '@tweespraak/contracts/prompts';
import type { Answer, SaveAnswer } from '@tweespraak/contracts/reflections';

/** What the person can change of an answer. */
export const draftOf = ({ body, audience, passed }: Answer): SaveAnswer => ({ body, audience, passed });

/** Whether two drafts say the same: nothing is nothing, whatever is left of it, in whatever order the fields stand. */
export const isSameDraft = (one: SaveAnswer, other: SaveAnswer): boolean =>
  one === other || inOneForm(one) === inOneForm(other);

function inOneForm({ body, audience, passed }: SaveAnswer): string {
  const said = body && !isEmptyAnswer(body) ? body : null;
  return JSON.stringify({ said, audience, passed: passed && said === null }, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
