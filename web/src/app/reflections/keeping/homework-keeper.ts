import { computed } from '@angular/core';
import type { Answer, SaveAnswer } from '@tweespraak/contracts/reflections';
import type { Drafts, Written } from '../../prompts/exercise-walk/walk-types';
import { AnswerKeeper, type After, type Keeping, type Outcome, type Pending } from './answer-keeper';

/** Two texts for one prompt: what stands here, and what another device saved. */
export interface Conflict {
  readonly promptKey: string;
  readonly mine: SaveAnswer;
  readonly theirs: Answer;
}

/** Of all prompts the state that asks most of the person. */
const mostUrgentFirst: readonly Keeping[] = [
  'conflict',
  'refused',
  'signed-out',
  'out-of-reach',
  'saving',
  'typing',
  'saved',
  'untouched',
];

/** Keeps the answers of one exercise, each by itself. */
export class HomeworkKeeper {
  private readonly keepers: ReadonlyMap<string, AnswerKeeper>;

  constructor(
    answers: readonly Answer[],
    send: (promptKey: string, draft: SaveAnswer, revision: number) => Promise<Outcome>,
    after: After,
  ) {
    this.keepers = new Map(
      answers.map((saved) => {
        const { promptKey } = saved;
        return [
          promptKey,
          new AnswerKeeper(saved, (draft, revision) => send(promptKey, draft, revision), after),
        ];
      }),
    );
  }

  readonly drafts = computed<Drafts>(() =>
    Object.fromEntries([...this.keepers].map(([key, keeper]) => [key, keeper.draft()])),
  );
  readonly keeping = computed<Keeping>(() => {
    const all = new Set([...this.keepers.values()].map((keeper) => keeper.keeping()));
    return mostUrgentFirst.find((each) => all.has(each)) ?? 'untouched';
  });
  readonly isUnsaved = computed(() => [...this.keepers.values()].some((keeper) => keeper.isUnsaved()));
  /** Unsaved, and not about to be saved by itself in a moment. */
  readonly isStuck = computed(() =>
    ['conflict', 'refused', 'signed-out', 'out-of-reach'].includes(this.keeping()),
  );
  readonly unsaved = computed(() =>
    [...this.keepers].filter(([, keeper]) => keeper.isUnsaved()).map(([key]) => key),
  );
  readonly refusals = computed(() => [...this.keepers.values()].flatMap((keeper) => keeper.refusal() ?? []));
  readonly conflicts = computed<readonly Conflict[]>(() =>
    [...this.keepers].flatMap(([promptKey, keeper]) => {
      const theirs = keeper.theirs();
      return theirs ? [{ promptKey, mine: keeper.draft(), theirs }] : [];
    }),
  );

  write({ promptKey, draft, pace }: Written): void {
    this.keepers.get(promptKey)?.write(draft, pace);
  }

  resolve(promptKey: string, draft: SaveAnswer): void {
    this.keepers.get(promptKey)?.resolve(draft);
  }

  /** Sends whatever is not saved yet. */
  push(): void {
    for (const keeper of this.keepers.values()) keeper.push();
  }

  /** What the server does not have yet, prompt by prompt. */
  pending(): readonly ({ promptKey: string } & Pending)[] {
    return [...this.keepers].flatMap(([promptKey, keeper]) => {
      const pending = keeper.pending();
      return pending ? [{ promptKey, ...pending }] : [];
    });
  }

  adopt(answers: readonly Answer[]): void {
    for (const saved of answers) this.keepers.get(saved.promptKey)?.adopt(saved);
  }

  /** Saves everything and waits; false when something is left unsaved. */
  async finish(): Promise<boolean> {
    const finished = await Promise.all([...this.keepers.values()].map((keeper) => keeper.finish()));
    return finished.every(Boolean);
  }
}
