import { Inject, Injectable } from '@nestjs/common';
import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import { Codec } from '../../platform/crypto/codec.js';
import type { Through } from '../../platform/crypto/data-keys.repository.js';
import { keyIdIn, open, seal } from '../../platform/crypto/envelope.js';
import { MASTER_KEYS, type MasterKeys } from '../../platform/crypto/master-keys.js';
import { ofPractice, type Place } from '../../platform/crypto/place.js';

/** The length of the name of a master key, and of a key that it wrapped. */
const MASTER_ID = 16;
const WRAPPED = 1 + 12 + 32 + 16;

/**
 * Secrets of authenticator apps on their way in and out of the database. One that is kept lies under the key of the
 * practice. One that is offered lies there for ten minutes, when there may be no practice yet: it has a key of its own,
 * wrapped by the master key.
 */
@Injectable()
export class AppSecrets {
  constructor(
    private readonly codec: Codec,
    @Inject(MASTER_KEYS) private readonly masters: MasterKeys,
  ) {}

  keep(secret: string, account: { id: string; practiceId: string }, through: Through): Promise<Buffer> {
    return this.codec.seal(secret, placeOf(account), through);
  }

  async kept(sealed: Buffer, account: { id: string; practiceId: string }): Promise<string> {
    const secret = await this.codec.openWords(sealed, placeOf(account));
    if (secret === null)
      throw new Error('The key of a practice was destroyed, and an app of it is still there.');
    return secret;
  }

  async offer(secret: string, accountId: string): Promise<Buffer> {
    const [id, bytes, place] = [randomUUID(), randomBytes(32), Buffer.from(`offered ${accountId}`)];
    const { wrapped, master } = await this.masters.wrap(bytes, place);
    const sealed = seal(Buffer.from(secret), { id, secret: createSecretKey(bytes) }, place);
    return Buffer.concat([Buffer.from(master, 'latin1'), wrapped, sealed]);
  }

  async offered(offer: Buffer, accountId: string): Promise<string> {
    const place = Buffer.from(`offered ${accountId}`);
    const master = offer.toString('latin1', 0, MASTER_ID);
    const sealed = offer.subarray(MASTER_ID + WRAPPED);
    const bytes = await this.masters.unwrap(offer.subarray(MASTER_ID, MASTER_ID + WRAPPED), master, place);
    const key = { id: keyIdIn(sealed), secret: createSecretKey(bytes) };
    return open(sealed, key, place).toString();
  }
}

const placeOf = ({ id, practiceId }: { id: string; practiceId: string }): Place => ({
  owner: ofPractice(practiceId),
  table: 'auth.apps',
  column: 'secret',
  row: id,
  person: null,
  revision: 0,
});
