import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import PostalMime from 'postal-mime';
import type { SMTPServer } from 'smtp-server';

/** A mail that was caught, as somebody would read it. */
export interface CaughtMail {
  from: string;
  to: string;
  subject: string;
  text: string;
  receivedAt: string;
}

/** So many are kept, in memory alone. */
const KEPT = 50;
const LARGEST = 256 * 1024;

/** A mail server for the demo on this machine alone: what is sent arrives here, and nowhere else. */
@Injectable()
export class MailCatcher implements OnApplicationShutdown {
  private readonly caught: CaughtMail[] = [];
  private server: SMTPServer | null = null;
  private port = 0;

  /** On a port that the system chooses. */
  static async listening(): Promise<MailCatcher> {
    const catcher = new MailCatcher();
    await catcher.listen();
    return catcher;
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** The newest first. */
  get mails(): readonly CaughtMail[] {
    return this.caught;
  }

  async onApplicationShutdown(): Promise<void> {
    const { server } = this;
    if (server) await new Promise<void>((closed) => server.close(closed));
  }

  private async listen(): Promise<void> {
    const { SMTPServer } = await import('smtp-server');
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      size: LARGEST,
      logger: false,
      closeTimeout: 50,
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => void (stream.sizeExceeded || parts.push(part)));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
          this.keep(Buffer.concat(parts), to).then(() => done(), done);
        });
      },
    });
    // Who hangs up in the middle is no reason to stop.
    server.on('error', () => undefined);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.server.address();
    if (address !== null && typeof address === 'object') this.port = address.port;
    this.server = server;
  }

  private async keep(raw: Buffer, to: string): Promise<void> {
    const { from, subject, text } = await PostalMime.parse(raw);
    this.caught.unshift({
      from: from?.address ?? '',
      to,
      subject: subject ?? '',
      text: text ?? '',
      receivedAt: new Date().toISOString(),
    });
    this.caught.length = Math.min(this.caught.length, KEPT);
  }
}
