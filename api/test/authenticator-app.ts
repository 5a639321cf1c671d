import { createHmac } from 'node:crypto';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** An authenticator app on somebody's phone, as RFC 6238 describes it; written apart from the product. */
export class App {
  private last = -1;

  /** `now` is the time on the phone: the product's, also where a test lets that stand. */
  constructor(
    readonly secret: string,
    private readonly now: () => Date,
  ) {}

  /**
   * A code that was not shown before, good for twenty seconds at least. There are two or three at any moment; for more,
   * let the clock go on.
   */
  code(): string {
    const now = this.now().getTime();
    const step = Math.floor(now / 30_000);
    const next = Math.max(this.last + 1, Math.floor((now - 10_000) / 30_000));
    if (next > step + 1) throw new Error('This app has no code left that the product would take now.');
    this.last = next;
    return this.codeAt(next);
  }

  /** The code of the last step once more. */
  again(): string {
    return this.codeAt(this.last);
  }

  codeAt(step: number): string {
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(step));
    const mac = createHmac('sha1', bytesOf(this.secret)).update(counter).digest();
    const from = (mac.at(-1) ?? 0) & 15;
    return String((mac.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, '0');
  }
}

function bytesOf(base32: string): Buffer {
  const bits = [...base32].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((each) => parseInt(each, 2)));
}
