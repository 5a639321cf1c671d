import type { Answer, SaveAnswer } from '@tweespraak/contracts/reflections';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnswerKeeper, type Outcome } from './answer-keeper';

const text = (typed: string): SaveAnswer => ({
  body: { kind: 'text', text: typed },
  audience: 'therapist',
  passed: false,
});
const typedIn = (draft: SaveAnswer | Answer): string => (draft.body?.kind === 'text' ? draft.body.text : '');

/** One prompt with its server, a clock that only moves when told, and a connection that fails when told. */
class World {
  saved: Answer = {
    promptKey: 'what-was-said',
    ...text(''),
    revision: 0,
    savedAt: null,
  };
  underWay: { draft: SaveAnswer; revision: number; answer: (outcome: Outcome) => void }[] = [];
  sends = 0;
  everHeld = new Set(['']);
  overwritten = new Set<string>();
  private now = 0;
  private timers: { at: number; act: () => void }[] = [];

  readonly keeper = new AnswerKeeper(
    this.saved,
    (draft, revision) => {
      this.sends += 1;
      return new Promise((answer) => this.underWay.push({ draft, revision, answer }));
    },
    (milliseconds, act) => {
      const timer = { at: this.now + milliseconds, act };
      this.timers.push(timer);
      return () => (this.timers = this.timers.filter((each) => each !== timer));
    },
  );

  type(typed: string): void {
    this.keeper.write(text(typed), 'typing');
  }
  pass(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.timers.filter((each) => each.at <= this.now);
    this.timers = this.timers.filter((each) => each.at > this.now);
    due.forEach((each) => each.act());
  }
  /** The server takes or refuses the save that is under way, as it would by `If-Match`. */
  private judge(): Outcome {
    const save = this.underWay[0]!;
    if (save.revision !== this.saved.revision) return { is: 'conflict', server: this.saved };
    if (typedIn(this.saved) !== typedIn(save.draft)) this.overwritten.add(typedIn(this.saved));
    this.saved = { ...this.saved, ...save.draft, revision: this.saved.revision + 1 };
    this.everHeld.add(typedIn(this.saved));
    return { is: 'saved', answer: this.saved };
  }
  async arrive(): Promise<void> {
    if (this.underWay[0]) await this.answerWith(this.judge());
  }
  async answerGetsLost(): Promise<void> {
    if (!this.underWay[0]) return;
    this.judge();
    await this.answerWith({ is: 'out-of-reach' });
  }
  async answerWith(outcome: Outcome): Promise<void> {
    this.underWay.shift()?.answer(outcome);
    for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
  }
  otherDeviceSaves(typed: string): void {
    this.saved = { ...this.saved, ...text(typed), revision: this.saved.revision + 1 };
    this.everHeld.add(typed);
  }
}

describe('keeping the answer to one prompt', () => {
  it('saves when the typing pauses, and says saved only once the server said so', async () => {
    const world = new World();
    world.type('we talked');
    expect(world.keeper.keeping()).toBe('typing');
    world.pass(1_000);
    expect(world.keeper.keeping()).toBe('saving');
    await world.arrive();
    expect(world.keeper.keeping()).toBe('saved');
    expect(typedIn(world.saved)).toBe('we talked');
  });

  it('saves within two seconds while the typing goes on', () => {
    const world = new World();
    for (let at = 0; at < 2_000; at += 250) {
      world.type('on and on'.slice(0, 1 + at / 250));
      world.pass(250);
    }
    expect(world.sends).toBe(1);
  });

  it('saves at once when the person goes to the next prompt', () => {
    const world = new World();
    world.keeper.write(text('done'), 'at-once');
    expect(world.sends).toBe(1);
  });

  it('keeps the text and tries again when the database is away', async () => {
    const world = new World();
    world.keeper.write(text('kept'), 'at-once');
    await world.answerWith({ is: 'out-of-reach', retryAfter: 10 });
    expect(world.keeper.keeping()).toBe('out-of-reach');
    world.pass(9_000);
    expect(world.sends).toBe(1);
    world.pass(1_000);
    await world.arrive();
    expect(world.keeper.keeping()).toBe('saved');
  });

  it('knows its own text again when only the answer of the server was lost', async () => {
    const world = new World();
    world.keeper.write(text('first'), 'at-once');
    await world.answerGetsLost();
    world.type('first and second');
    world.keeper.push();
    await world.arrive();
    expect(world.keeper.theirs()).toBeNull();
    await world.arrive();
    expect(typedIn(world.saved)).toBe('first and second');
  });

  it('takes a text back that was typed away while nobody knew whether it had arrived', async () => {
    const world = new World();
    world.keeper.write(text('a slip'), 'at-once');
    await world.answerGetsLost();
    world.type('');
    world.keeper.push();
    await world.arrive();
    await world.arrive();
    expect(typedIn(world.saved)).toBe('');
    expect(world.keeper.keeping()).toBe('saved');
  });

  it('shows the text of the other device and sends nothing until the person chose', async () => {
    const world = new World();
    world.otherDeviceSaves('from the phone');
    world.keeper.write(text('from the laptop'), 'at-once');
    await world.arrive();
    expect(world.keeper.keeping()).toBe('conflict');
    world.type('from the laptop, and more');
    world.pass(60_000);
    expect(typedIn(world.saved)).toBe('from the phone');
    world.keeper.resolve(text('both'));
    await world.arrive();
    expect(typedIn(world.saved)).toBe('both');
  });

  it('waits after the session ended and goes on after signing in', async () => {
    const world = new World();
    world.keeper.write(text('mid-sentence'), 'at-once');
    await world.answerWith({ is: 'signed-out' });
    world.type('mid-sentence, finished');
    world.pass(60_000);
    expect(world.sends).toBe(1);
    world.keeper.push();
    await world.arrive();
    expect(typedIn(world.saved)).toBe('mid-sentence, finished');
  });

  it('takes over what was saved elsewhere only while nothing was typed here', () => {
    const world = new World();
    world.keeper.adopt({ ...world.saved, ...text('from the phone'), revision: 3 });
    expect(typedIn(world.keeper.draft())).toBe('from the phone');
    world.type('typed here');
    world.keeper.adopt({ ...world.saved, ...text('again'), revision: 4 });
    expect(typedIn(world.keeper.draft())).toBe('typed here');
  });

  it('does not finish while a text is refused or out of reach', async () => {
    const world = new World();
    world.type('too late');
    const finished = world.keeper.finish();
    await world.answerWith({ is: 'refused', code: 'already_submitted' });
    expect(await finished).toBe(false);
    expect(world.keeper.refusal()).toBe('already_submitted');
    expect(typedIn(world.keeper.draft())).toBe('too late');
  });
});

const words = fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'b') });
const event = fc.oneof(
  { weight: 4, arbitrary: words.map((typed) => ({ does: 'type', typed }) as const) },
  { weight: 4, arbitrary: fc.nat(5_000).map((wait) => ({ does: 'wait', wait }) as const) },
  { weight: 6, arbitrary: fc.constant({ does: 'arrive' } as const) },
  fc.constantFrom(
    { does: 'lose the question' } as const,
    { does: 'lose the answer' } as const,
    { does: 'end the session' } as const,
    { does: 'go to the next prompt' } as const,
    { does: 'keep mine' } as const,
    { does: 'take theirs' } as const,
  ),
  words.map((typed) => ({ does: 'save elsewhere', typed: `elsewhere ${typed}` }) as const),
);

describe('any order of typing, failures and conflicts', () => {
  it('never loses the last typed text and never sends two saves at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 60 }), async (events) => {
        const world = new World();
        const { keeper } = world;
        const shown = new Set<string>(['']);
        let last = '';
        for (const each of events) {
          if (each.does === 'type') world.type((last = each.typed));
          if (each.does === 'wait') world.pass(each.wait);
          if (each.does === 'arrive') await world.arrive();
          if (each.does === 'lose the question') await world.answerWith({ is: 'out-of-reach' });
          if (each.does === 'lose the answer') await world.answerGetsLost();
          if (each.does === 'end the session') await world.answerWith({ is: 'signed-out' });
          if (each.does === 'go to the next prompt') keeper.push();
          if (each.does === 'keep mine') keeper.resolve(keeper.draft());
          const theirs = keeper.theirs();
          if (each.does === 'take theirs' && theirs) keeper.resolve(text((last = typedIn(theirs))));
          if (each.does === 'save elsewhere') world.otherDeviceSaves(each.typed);

          if (keeper.theirs()) shown.add(typedIn(keeper.theirs()!));
          expect(world.underWay.length).toBeLessThanOrEqual(1);
          expect(typedIn(keeper.draft())).toBe(last);
          if (keeper.keeping() === 'saved') expect(world.everHeld).toContain(last);
          for (const lost of world.overwritten)
            if (lost.startsWith('elsewhere')) expect(shown).toContain(lost);
        }
        world.type('the last words');
        await settleDown(world);
        expect(typedIn(world.saved)).toBe('the last words');
        expect(keeper.keeping()).toBe('saved');
      }),
      { numRuns: 500 },
    );
  });
});

/** The connection is back, the person is signed in and keeps their own text. */
async function settleDown(world: World): Promise<void> {
  const { keeper } = world;
  for (let turn = 0; turn < 12; turn += 1) {
    await world.arrive();
    keeper.resolve(keeper.draft());
    world.pass(60_000);
    keeper.push();
  }
}
