import { Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';

/** One mail as it goes out, text and a simple page of it. */
export interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The same whenever the same mail is sent again, so that whoever gets it twice can tell. */
  messageId: string;
  headers: Record<string, string>;
}

/** Taken by the server; refused for good, because the address takes no mail; or not now, for whatever reason. */
export type MailOutcome = 'sent' | 'refused' | 'not-now';

/** A server that says nothing is not waited for. In milliseconds. */
const PATIENCE = {
  dnsTimeout: 10_000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
};

/** Sends mail through any SMTP server. */
@Injectable()
export class Mail {
  private readonly transport: Transporter | null;

  constructor(
    private readonly server: { url: string; from: string } | null,
    patience: Partial<typeof PATIENCE> = {},
  ) {
    // A connection each: one that was left open would be found dead a day later.
    const name = server?.from.split('@')[1];
    this.transport = server && createTransport({ url: server.url, name, ...PATIENCE, ...patience });
  }

  /** Whether mail can be sent at all. */
  get isPossible(): boolean {
    return this.transport !== null;
  }

  get from(): string {
    return this.server?.from ?? '';
  }

  /** A name for a mail that no other has, made of something that stays the same. */
  nameFor(id: string): string {
    return `<${id}@${this.from.split('@')[1] ?? 'localhost'}>`;
  }

  async send(mail: OutgoingMail): Promise<MailOutcome> {
    if (!this.transport) return 'not-now';
    try {
      await this.transport.sendMail({
        ...mail,
        from: this.from,
        // What sends it, and what is in it, is nobody's business.
        xMailer: false,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      return 'sent';
    } catch (fault) {
      return isRefusal(fault) ? 'refused' : 'not-now';
    }
  }
}

/** What a server says for good about the one who gets it, or about the mail; not about us, nor about itself. */
function isRefusal(fault: unknown): boolean {
  const { responseCode = 0, command = '' }: { responseCode?: number; command?: string } = Object(fault);
  return responseCode >= 500 && /^(RCPT TO|DATA)$/.test(command);
}
