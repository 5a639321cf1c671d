import { computed, signal } from '@angular/core';
import type { Answer, SaveAnswer } from '@tweespraak/contracts/reflections';
import { draftOf, isSameDraft } from './draft';

/** How a save ended. `out-of-reach` may or may not have arrived: a lost answer looks like a lost question. */
export type Outcome =
  | { is: 'saved'; answer: Answer }
  | { is: 'conflict'; server: Answer }
  | { is: 'out-of-reach'; retryAfter?: number }
  | { is: 'signed-out' }
  | { is: 'refused'; code: string };

export type Send = (draft: SaveAnswer, revision: number) => Promise<Outcome>;
/** Acts after a while; gives back what calls it off. */
export type After = (milliseconds: number, act: () => void) => () => void;
export type Pace = 'typing' | 'at-once';
/** `untouched`: nothing to save and nothing was saved yet. `typing`: saved in a moment. */
export type Keeping =
  'untouched' | 'typing' | 'saving' | 'saved' | 'out-of-reach' | 'signed-out' | 'refused' | 'conflict';
type Trouble = Extract<Keeping, 'out-of-reach' | 'signed-out' | 'refused'>;

/** What the server does not have yet, and on which revision it goes; `underWay` may arrive just before it. */
export interface Pending {
  draft: SaveAnswer;
  revision: number;
  underWay: SaveAnswer | null;
}

interface Kept {
  draft: SaveAnswer;
  /** What the server said it holds. */
  held: SaveAnswer;
  revision: number;
  sending: boolean;
  trouble: Trouble | null;
  refusal: string | null;
  theirs: Answer | null;
  /** Sent without an answer: if the server holds one of these, it is the person's own text. */
  unsure: readonly SaveAnswer[];
}

const PAUSE = 900;
const AT_MOST = 2_000;
const LONGEST_WAIT = 30_000;

/**
 * Keeps the answer to one prompt: what was typed stays here until the server said that it is saved. One save at a
 * time; a lost connection is tried again; a text from another device is never overwritten before it was seen.
 */
export class AnswerKeeper {
  private readonly kept;
  private readonly timers = new Map<'pause' | 'most' | 'again', () => void>();
  private underWay: Promise<void> | null = null;
  private sent: SaveAnswer | null = null;
  private failures = 0;

  constructor(
    saved: Answer,
    private readonly send: Send,
    private readonly after: After,
  ) {
    const held = draftOf(saved);
    this.kept = signal<Kept>({
      draft: held,
      held,
      revision: saved.revision,
      sending: false,
      trouble: null,
      refusal: null,
      theirs: null,
      unsure: [],
    });
  }

  readonly draft = computed(() => this.kept().draft);
  /** The text of the other device, while the person has not chosen. */
  readonly theirs = computed(() => this.kept().theirs);
  /** The code of the problem with which the server refused. */
  readonly refusal = computed(() => this.kept().refusal);
  readonly isUnsaved = computed(() => {
    const { draft, held, theirs, unsure } = this.kept();
    return theirs !== null || unsure.length > 0 || !isSameDraft(draft, held);
  });
  readonly keeping = computed<Keeping>(() => {
    const { theirs, trouble, sending, revision } = this.kept();
    if (theirs) return 'conflict';
    if (!this.isUnsaved()) return revision > 0 ? 'saved' : 'untouched';
    return trouble ?? (sending ? 'saving' : 'typing');
  });

  write(draft: SaveAnswer, pace: Pace): void {
    const { trouble } = this.change({ draft });
    if (trouble === 'refused') this.change({ trouble: null, refusal: null });
    if (pace === 'at-once') this.push();
    else if (!this.timers.has('again') && trouble !== 'signed-out') {
      this.wait('pause', PAUSE);
      if (!this.timers.has('most')) this.wait('most', AT_MOST);
    }
  }

  /** The person read both texts and chose, or made one of the two. */
  resolve(draft: SaveAnswer): void {
    const { theirs } = this.kept();
    if (!theirs) return;
    this.change({ draft, held: draftOf(theirs), revision: theirs.revision, theirs: null, unsure: [] });
    this.push();
  }

  /** Takes over what was saved elsewhere, as long as nothing was typed here. */
  adopt(saved: Answer): void {
    const { revision, sending } = this.kept();
    if (sending || this.isUnsaved() || saved.revision <= revision) return;
    const held = draftOf(saved);
    this.change({ draft: held, held, revision: saved.revision });
  }

  /** Sends what is not saved yet, unless a save is under way or the person has to choose first. */
  push(): void {
    const { sending, theirs, draft, revision } = this.kept();
    if (sending || theirs || !this.isUnsaved()) return;
    this.callOff();
    this.sent = draft;
    this.change({ sending: true });
    this.underWay = this.send(draft, revision)
      .catch((): Outcome => ({ is: 'out-of-reach' }))
      .then((outcome) => this.settle(draft, revision, outcome));
  }

  /** For who leaves at once. While the person has to choose between two texts, neither is pressed through. */
  pending(): Pending | null {
    const { draft, revision, sending, theirs } = this.kept();
    return this.isUnsaved() && !theirs ? { draft, revision, underWay: sending ? this.sent : null } : null;
  }

  /** Saves at once and waits; false when something is left unsaved. */
  async finish(): Promise<boolean> {
    this.push();
    while (this.kept().sending) {
      await this.underWay;
      if (!this.kept().trouble) this.push();
    }
    return !this.isUnsaved();
  }

  /** Stops the waiting; what was typed stays. */
  callOff(): void {
    for (const stop of this.timers.values()) stop();
    this.timers.clear();
  }

  private settle(sent: SaveAnswer, sentRevision: number, outcome: Outcome): void {
    this.change({ sending: false });
    switch (outcome.is) {
      case 'saved':
        return this.hold(sent, outcome.answer.revision);
      case 'conflict':
        return this.compare(sent, sentRevision, outcome.server);
      case 'out-of-reach':
        this.change({ trouble: 'out-of-reach', unsure: this.withUnsure(sent) });
        return this.wait('again', this.nextWait(outcome.retryAfter));
      case 'signed-out':
        this.change({ trouble: 'signed-out' });
        return;
      case 'refused':
        this.change({ trouble: 'refused', refusal: outcome.code });
    }
  }

  private hold(held: SaveAnswer, revision: number): void {
    this.failures = 0;
    this.change({ held, revision, trouble: null, refusal: null, unsure: [] });
    this.push();
  }

  /** A conflict with one's own earlier text is none: only a text that was never seen here needs a choice. */
  private compare(sent: SaveAnswer, sentRevision: number, server: Answer): void {
    const { draft, held, unsure } = this.kept();
    const theirs = draftOf(server);
    const seen = [sent, draft, held, ...unsure].some((own) => isSameDraft(own, theirs));
    if (seen && server.revision !== sentRevision) return this.hold(theirs, server.revision);
    if (seen) {
      this.change({ trouble: 'out-of-reach' });
      return this.wait('again', this.nextWait());
    }
    this.failures = 0;
    this.change({ theirs: server, trouble: null, unsure: [] });
  }

  private withUnsure(sent: SaveAnswer): readonly SaveAnswer[] {
    const { unsure } = this.kept();
    return unsure.some((each) => isSameDraft(each, sent)) ? unsure : [...unsure, sent];
  }

  private nextWait(retryAfter?: number): number {
    this.failures += 1;
    return Math.max(Math.min(1_000 * 2 ** this.failures, LONGEST_WAIT), (retryAfter ?? 0) * 1_000);
  }

  private wait(name: 'pause' | 'most' | 'again', milliseconds: number): void {
    this.timers.get(name)?.();
    this.timers.set(
      name,
      this.after(milliseconds, () => {
        this.timers.delete(name);
        this.push();
      }),
    );
  }

  private change(some: Partial<Kept>): Kept {
    this.kept.update((kept) => ({ ...kept, ...some }));
    return this.kept();
  }
}
