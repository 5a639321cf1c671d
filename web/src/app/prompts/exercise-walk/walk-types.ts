import type { SaveAnswer } from '@tweespraak/contracts/reflections';

/** What stands at each prompt, by its key. */
export type Drafts = Readonly<Record<string, SaveAnswer>>;

/** Who reads, by name; the other partner among them only for `couple`. */
export interface Readers {
  readonly therapist: readonly string[];
  readonly couple: readonly string[];
}

/** Something changed at one prompt: `typing` may wait a moment, `at-once` may not. */
export interface Written {
  readonly promptKey: string;
  readonly draft: SaveAnswer;
  readonly pace: 'typing' | 'at-once';
}
