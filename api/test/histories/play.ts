import type { Product } from '../product.js';
import { aHousehold, anId, type Household, type Received } from './household.js';
import type { History, PrivateAct, VisibleStep } from './plan.js';
import { privateActs } from './private-acts.js';
import { everythingFor } from './received.js';
import { draft, handIn } from './writing.js';

const MINUTE = 60_000;

/** One telling of a history: with what A did in private, or as if A had done nothing but what both can see. */
export class Telling {
  private readonly assignments: string[] = [];
  private readonly seen: Received[] = [];
  private readonly submitted = { a: new Map<number, number>(), b: new Set<number>() };
  /** Submissions of A of which nobody but the therapist could know yet. */
  private readonly waiting = new Map<number, number>();
  private readonly withdrawn = new Set<number>();
  /** How many private acts were let through: a history of refused ones would show nothing. */
  doneUnseen = 0;
  private ownShared = false;
  private moment: string | null = null;
  /** Homework for A alone; without the private acts there is none before it is shared. */
  private readonly own = anId();

  private constructor(
    private readonly product: Product,
    private readonly history: History,
    private readonly house: Household,
    private readonly isWhole: boolean,
  ) {}

  /** Everything that B received, in order. */
  static async of(product: Product, history: History, begin: Date, isWhole: boolean): Promise<Telling> {
    const at = (minutes: number): void => product.clock.standAt(new Date(begin.getTime() + minutes * MINUTE));
    const house = await aHousehold(product, begin);
    const telling = new Telling(product, history, house, isWhole);
    for (const [index, release] of history.releases.entries()) {
      at(index);
      telling.assignments.push(await telling.assign('both', release));
    }
    if (isWhole) await telling.assign('a', 'by-partner', telling.own);
    for (const [index, { before, then }] of history.steps.entries()) {
      await telling.inPrivate(before, (second) => at(3 + index + second / 60));
      at(4 + index);
      await telling.inSight(then);
    }
    await telling.inPrivate(history.after, (second) => at(4 + history.steps.length + second / 60));
    at(6 + history.steps.length);
    await telling.look();
    return telling;
  }

  get received(): readonly Received[] {
    return this.seen;
  }

  get people(): Household {
    return this.house;
  }

  private async inPrivate(acts: PrivateAct[], at: (second: number) => void): Promise<void> {
    if (!this.isWhole) return;
    const { product, house, assignments } = this;
    for (const [index, given] of acts.entries()) {
      at(index + 1);
      const came = await privateActs[given.act]?.(
        { product, house, assignments },
        given,
        assignments[given.of] ?? '',
      );
      if (wasDone(came)) this.doneUnseen++;
    }
  }

  private async inSight({ step, of, seed }: VisibleStep): Promise<void> {
    const { a, b, therapist, couple, rituals } = this.house;
    const assignment = this.assignments[of] ?? '';
    switch (step) {
      case 'A submits':
        return this.submitAsA(of, seed);
      case 'B submits':
        if (this.history.releases[of] === 'both-submitted') await this.handInWhatWaits(of);
        this.submitted.b.add(of);
        return this.asB('PUT', `/homework/${assignment}/submission`);
      case 'B drafts':
        return draft(b, assignment, { seed });
      case 'B declines':
        return this.submitted.b.has(of)
          ? undefined
          : this.asB('PUT', `/homework/${assignment}/refusal`, { reason: '' });
      case 'therapist releases':
        if (this.history.releases[of] !== 'by-therapist') return;
        if (!this.submitted.a.has(of) || !this.submitted.b.has(of)) return;
        await this.handInWhatWaits(of);
        await therapist.ask('PUT', `/assignments/${assignment}/release`, { span: 'for-good' });
        return;
      case 'therapist withdraws':
        return this.withdraw(of);
      case 'therapist answers B':
        return this.answerB(couple, seed);
      case 'A logs':
      case 'B logs': {
        const moment = anId();
        const today = this.product.clock.now().toISOString().slice(0, 10);
        const path = `/rituals/${rituals[seed % 2]}/moments/${moment}`;
        const logged = { on: today, deviceZone: 'Europe/Amsterdam' };
        if (step === 'B logs') return this.asB('PUT', path, logged);
        this.moment = path;
        await a.ask('PUT', path, logged);
        return;
      }
      case 'A takes a moment back':
        if (this.moment) await a.ask('DELETE', this.moment);
        return;
      case 'A shares own':
        return this.shareOwn(seed);
      default:
        return this.look();
    }
  }

  /** Handing in is private until the other can know of it: then, and not before, it is done in both tellings. */
  private async submitAsA(of: number, seed: number): Promise<void> {
    if (this.submitted.a.has(of) || this.withdrawn.has(of)) return;
    this.submitted.a.set(of, seed);
    const isSeen = this.history.releases[of] === 'both-submitted' && this.submitted.b.has(of);
    if (this.isWhole || isSeen) await this.handInAsA(of, seed);
    else this.waiting.set(of, seed);
  }

  private async handInWhatWaits(of: number): Promise<void> {
    const seed = this.waiting.get(of);
    if (seed === undefined) return;
    this.waiting.delete(of);
    await this.handInAsA(of, seed);
  }

  private async handInAsA(of: number, seed: number): Promise<void> {
    const assignment = this.assignments[of] ?? '';
    if (this.isWhole) await this.house.a.ask('DELETE', `/homework/${assignment}/refusal`);
    await handIn(this.house.a, assignment, seed);
  }

  /** What A has handed in or will hand in stays: a withdrawal that comes too late is told to the therapist alone. */
  private async withdraw(of: number): Promise<void> {
    if (this.history.steps.some(({ then }) => then.step === 'A submits' && then.of === of)) return;
    this.withdrawn.add(of);
    await this.house.therapist.ask('PUT', `/assignments/${this.assignments[of]}/withdrawal`);
  }

  private async answerB(couple: string, seed: number): Promise<void> {
    const { therapist } = this.house;
    const { text } = await therapist.ask('GET', `/couples/${couple}/reflections`);
    const { reflections } = JSON.parse(text) as { reflections: { id: string; side: string }[] };
    const of = reflections.find(({ side }) => side === 'b');
    if (of)
      await therapist.ask('POST', `/reflections/${of.id}/feedback`, {
        id: anId(),
        text: `Dank je, ${seed}.`,
      });
  }

  private async shareOwn(seed: number): Promise<void> {
    if (this.ownShared) return;
    this.ownShared = true;
    if (!this.isWhole) await this.assign('a', 'by-partner', this.own);
    await handIn(this.house.a, this.own, seed);
    await this.house.a.ask('PUT', `/homework/${this.own}/release`);
  }

  private async assign(to: string, release: string, id: string = anId()): Promise<string> {
    const exercise = { key: 'own-patterns', version: 1 };
    const given = { id, exercise, to, dueOn: '2031-05-01', line: 'Neem de tijd.', release };
    await this.house.therapist.ask('POST', `/couples/${this.house.couple}/assignments`, given);
    return id;
  }

  private async asB(method: string, path: string, body?: unknown): Promise<void> {
    this.seen.push(await this.house.b.ask(method, path, body));
  }

  private async look(): Promise<void> {
    this.seen.push(...(await everythingFor(this.house, [...this.assignments, this.own])));
  }
}

function wasDone(came: unknown): boolean {
  const { status }: { status?: number } = Object(came);
  return status === undefined || status < 400;
}
