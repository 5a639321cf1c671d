import { Injectable } from '@nestjs/common';
import type { Through } from './data-keys.repository.js';
import { keyIdIn, open, seal } from './envelope.js';
import { ERASED, KeyRing } from './key-ring.js';
import { bytesOfPlace, type Place } from './place.js';

/** The one way in and out of the columns with clinical text. What leaves here for the database is ciphertext. */
@Injectable()
export class Codec {
  constructor(private readonly keys: KeyRing) {}

  /** Seals whatever JSON holds, with the key of its owner. */
  async seal(text: unknown, place: Place, through?: Through): Promise<Buffer> {
    const key = await this.keys.toSeal(place.owner, through);
    return seal(Buffer.from(JSON.stringify(text), 'utf8'), key, bytesOfPlace(place));
  }

  /** The text again, or `ERASED` when its key was destroyed. Fails on whatever was changed, moved or forged. */
  async open(sealed: Buffer, place: Place, through?: Through): Promise<unknown> {
    const key = await this.keys.toOpen(keyIdIn(sealed), place.owner, through);
    if (key === ERASED) return ERASED;
    return JSON.parse(open(sealed, key, bytesOfPlace(place)).toString('utf8'));
  }

  /** A text that is nothing but words; null when its key was destroyed. */
  async openWords(sealed: Buffer, place: Place): Promise<string | null> {
    const text = await this.open(sealed, place);
    return text === ERASED ? null : String(text);
  }

  /** The same text under the key that its owner has now; null when it was erased. See `KeyRing.replace`. */
  async reseal(sealed: Buffer, place: Place, through?: Through): Promise<Buffer | null> {
    const text = await this.open(sealed, place, through);
    return text === ERASED ? null : this.seal(text, place, through);
  }
}
