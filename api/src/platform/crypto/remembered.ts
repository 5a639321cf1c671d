const A_MINUTE = 60_000;
const AT_MOST = 5_000;

/** What was asked lately, so that a page of texts asks for each key once. Failures are not remembered. */
export class Remembered<Value> {
  private readonly kept = new Map<string, { value: Promise<Value>; until: number }>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  of(name: string, ask: () => Promise<Value>): Promise<Value> {
    const found = this.kept.get(name);
    if (found && found.until > this.now()) return found.value;
    if (this.kept.size >= AT_MOST) this.kept.clear();
    const value = ask();
    const mine = { value, until: this.now() + A_MINUTE };
    this.kept.set(name, mine);
    value.catch(() => {
      if (this.kept.get(name) === mine) this.kept.delete(name);
    });
    return value;
  }

  forget(isIt: (name: string) => boolean): void {
    for (const name of this.kept.keys()) if (isIt(name)) this.kept.delete(name);
  }
}
