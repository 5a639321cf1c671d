import { generate } from 'otplib';

const PERIOD = 30_000;

/** The app on somebody's phone. A step is good once, so each code that is read is of a later one. */
export class AuthenticatorApp {
  private lastStep = 0;

  constructor(private readonly secret: string) {}

  async code(): Promise<string> {
    const step = Math.max(Math.floor(Date.now() / PERIOD), this.lastStep + 1);
    this.lastStep = step;
    // The server takes a code one step early; for one after that the app has to be waited for.
    const wait = (step - 1) * PERIOD - Date.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    return generate({ strategy: 'hotp', secret: this.secret, counter: step });
  }
}
