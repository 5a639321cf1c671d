import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** How a server behaves towards an address: takes mail, not now, never, or says nothing any more at some step. */
export type Manner = 'takes' | 'not-now' | 'never' | 'stalls' | 'stalls-after-data';

/** A step at which a mail can be held: who it is from, who it is to, and what stands in it. */
export type Held = 'from' | 'to' | 'data';

/** A mail as it arrived, raw and read. */
export interface Arrived {
  to: string;
  raw: string;
  mail: Email;
}

/** An SMTP server of the test: keeps what it took, and behaves as it is told. */
export class MailServer {
  readonly arrived: Arrived[] = [];
  manner: (to: string) => Manner = () => 'takes';
  /** What happens once a mail was taken and before that is said. */
  onTaken: (mail: Arrived) => Promise<void> | void = () => undefined;
  private readonly server: SMTPServer;
  private port = 0;
  private hold: { at: Held; after: number; reached: () => void } | null = null;

  private constructor() {
    this.server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      closeTimeout: 50,
      onMailFrom: (_address, _session, answer) => this.isHeld('from') || answer(),
      onRcptTo: this.judge,
      onData: this.take,
    });
    this.server.on('error', () => undefined);
  }

  static async listening(): Promise<MailServer> {
    const one = new MailServer();
    await new Promise<void>((listening) => one.server.listen(0, '127.0.0.1', listening));
    const address = one.server.server.address();
    if (address !== null && typeof address === 'object') one.port = address.port;
    return one;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** The settings of a product that sends through it. */
  get settings(): Record<string, string> {
    return { SMTP_URL: this.url, MAIL_FROM: 'post@bericht.example' };
  }

  to(address: string): Arrived[] {
    return this.arrived.filter(({ to }) => to === address);
  }

  /** Says nothing more at this step, of the first mail or of one so many later; comes back when it is there. */
  holdAt(at: Held, after = 0): Promise<void> {
    return new Promise((reached) => (this.hold = { at, after, reached }));
  }

  letGo(): void {
    this.hold = null;
  }

  private isHeld(at: Held): boolean {
    const { hold } = this;
    if (hold?.at !== at) return false;
    if (hold.after-- > 0) return false;
    hold.reached();
    return true;
  }

  async stop(): Promise<void> {
    await new Promise<void>((closed) => this.server.close(closed));
  }

  private readonly judge: NonNullable<SMTPServerOptions['onRcptTo']> = ({ address }, _session, answer) => {
    if (this.isHeld('to')) return;
    const manner = this.manner(address);
    if (manner === 'stalls') return;
    if (manner === 'not-now') answer(refusal(451, 'Try again later'));
    else if (manner === 'never') answer(refusal(550, 'No such mailbox'));
    else answer();
  };

  private readonly take: NonNullable<SMTPServerOptions['onData']> = (stream, session, answer) => {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => {
      const to = session.envelope.rcptTo.map(({ address }) => address).join();
      const raw = Buffer.concat(parts).toString('utf8');
      void PostalMime.parse(raw).then(async (mail) => {
        const arrived = { to, raw, mail };
        this.arrived.push(arrived);
        await this.onTaken(arrived);
        if (this.isHeld('data')) return;
        if (this.manner(to) !== 'stalls-after-data') answer();
      });
    });
  };
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
