import { createECDH } from 'node:crypto';
import { PushServices } from './push-services.js';
import type { VapidKey } from './vapid-key.js';

/** Where one browser takes messages, and the keys that only it opens them with (RFC 8291). */
export interface PushAddress {
  endpoint: string;
  p256dh: string;
  auth: string;
}

/** Taken by the service; gone for good; not now; or refused, which may be our fault. */
export type PushOutcome = 'taken' | 'gone' | 'not-now' | 'refused';

export interface PushSettings {
  /** None sends nothing. */
  key: VapidKey | null;
  /** Whom a service can write to about us. */
  contact: string;
  services: Pick<PushServices, 'accept'>;
}

/** In milliseconds: a service that says nothing is not waited for. */
const PATIENCE = 10_000;
/** In seconds: what could not be delivered by then is worth nothing any more. */
const TTL = 4 * 3_600;
/** One and the same for all, so that a second one takes the place of the first. */
const TOPIC = 'message';

/** Sends to the push services of browsers. */
export class Push {
  constructor(
    private readonly settings: PushSettings,
    private readonly patience: number = PATIENCE,
  ) {}

  /** What a browser asks for when it subscribes; none when nothing can be sent. */
  get publicKey(): string | null {
    return this.settings.key?.publicKey ?? null;
  }

  /** Whether a message may go there at all. */
  accepts({ endpoint }: PushAddress): boolean {
    return this.settings.services.accept(endpoint);
  }

  async send(address: PushAddress, payload: object): Promise<PushOutcome> {
    const { key } = this.settings;
    if (!key || !this.accepts(address)) return 'refused';
    try {
      const { headers, body } = await this.request(address, key, JSON.stringify(payload));
      const answer = await fetch(address.endpoint, {
        method: 'POST',
        headers,
        body,
        // Where it leads would be an address that nobody looked at.
        redirect: 'manual',
        signal: AbortSignal.timeout(this.patience),
      });
      await answer.body?.cancel();
      return outcomeOf(answer.status);
    } catch {
      return 'not-now';
    }
  }

  private async request({ endpoint, p256dh, auth }: PushAddress, key: VapidKey, payload: string) {
    const { default: webPush } = await import('web-push');
    const { headers, body } = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, {
      vapidDetails: { subject: this.settings.contact, ...key },
      TTL,
      urgency: 'normal',
      topic: TOPIC,
    });
    const { 'Content-Length': _counted, ...others } = headers;
    return { headers: { ...others, TTL: String(TTL) }, body: new Uint8Array(body) };
  }
}

/** Whether a message can be sealed for this key: a point of the curve. */
export function isPointOfTheCurve(p256dh: string): boolean {
  const curve = createECDH('prime256v1');
  curve.generateKeys();
  try {
    curve.computeSecret(p256dh, 'base64url');
    return true;
  } catch {
    return false;
  }
}

function outcomeOf(status: number): PushOutcome {
  if (status >= 200 && status < 300) return 'taken';
  if (status === 404 || status === 410) return 'gone';
  return status === 408 || status === 429 || status >= 500 ? 'not-now' : 'refused';
}
