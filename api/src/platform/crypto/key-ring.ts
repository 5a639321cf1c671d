import { Inject, Injectable } from '@nestjs/common';
import { createSecretKey, randomBytes, randomUUID, type KeyObject } from 'node:crypto';
import { DataKeysRepository, type Through, type WrappedKey } from './data-keys.repository.js';
import { CannotOpen } from './envelope.js';
import { MASTER_KEYS, type MasterKeys } from './master-keys.js';
import { bytesOfOwner, type KeyOwner } from './place.js';
import { Remembered } from './remembered.js';
import { ShredLedger } from './shred-ledger.js';

export interface DataKey {
  id: string;
  secret: KeyObject;
}

/** What stands in the place of a text whose key was destroyed. */
export const ERASED = Symbol('erased');

/** The data keys of persons, couples and practices: made when first needed, remembered for a minute, destroyed for good. */
@Injectable()
export class KeyRing {
  private readonly sealing = new Remembered<DataKey>();
  private readonly opening = new Remembered<DataKey | typeof ERASED>();

  constructor(
    private readonly keys: DataKeysRepository,
    @Inject(MASTER_KEYS) private readonly masters: MasterKeys,
    private readonly ledger: ShredLedger,
  ) {}

  /** The key that seals an owner's texts now. `through` sees what its own transaction did, and nothing is remembered of it. */
  toSeal(owner: KeyOwner, through?: Through): Promise<DataKey> {
    if (through) return this.currentOrNew(owner, through);
    return this.sealing.of(nameOf(owner), () => this.currentOrNew(owner));
  }

  /** The key of this id, if it is this owner's. */
  toOpen(keyId: string, owner: KeyOwner, through?: Through): Promise<DataKey | typeof ERASED> {
    if (through) return this.byId(keyId, owner, through);
    return this.opening.of(`${keyId} ${nameOf(owner)}`, () => this.byId(keyId, owner));
  }

  /**
   * Erasing: gives an owner a fresh key, lets `keep` seal anew what has to stay, and destroys every older key, all in
   * one transaction of sign-in. What `keep` leaves out opens nowhere again, in no backup either: it reads as `ERASED`.
   *
   *     await keyRing.replace(ofPerson(practiceId, partnerId), async (through) => {
   *       for (const row of await textsToKeep(through))
   *         await store(row, await codec.reseal(row.body, placeOfAnswer(row), through), through);
   *     });
   *
   * End what the owner can still write first (sessions, open homework): a text that is being saved in this very moment
   * goes under the key that goes.
   */
  async replace(owner: KeyOwner, keep: (through: Through) => Promise<void>): Promise<void> {
    // The ledger names the erased by a key that went; who never wrote gets one for that.
    await this.currentOrNew(owner);
    await this.ending(owner, async (through) => {
      await this.currentOrNew(owner, through);
      await keep(through);
    });
  }

  /** Destroys every key of an owner: nothing of theirs opens again. A text that comes later gets a fresh key. */
  destroy(owner: KeyOwner): Promise<void> {
    return this.ending(owner, () => Promise.resolve());
  }

  private async ending(owner: KeyOwner, before: (through: Through) => Promise<void>): Promise<void> {
    const ended = await this.keys.transaction(async (through) => {
      const older = await this.keys.supersede(owner, through);
      await before(through);
      return this.keys.destroy(older, through);
    });
    this.sealing.forget((name) => name === nameOf(owner));
    this.opening.forget((name) => name.endsWith(` ${nameOf(owner)}`));
    // Only now: a ledger that is ahead of the database would destroy a key whose texts were not sealed anew.
    this.ledger.note(ended);
  }

  private async currentOrNew(owner: KeyOwner, through?: Through): Promise<DataKey> {
    const found = (await this.keys.current(owner, through)) ?? (await this.made(owner, through));
    return this.unwrapped(found);
  }

  private async made(owner: KeyOwner, through?: Through): Promise<WrappedKey> {
    const [keyId, bytes] = [randomUUID(), randomBytes(32)];
    await this.keys.add(
      { ...owner, keyId, ...(await this.masters.wrap(bytes, bytesOfOwner(owner, keyId))) },
      through,
    );
    bytes.fill(0);
    // Not always the one just made: another request may have been first.
    const kept = await this.keys.current(owner, through);
    if (!kept) throw new Error('A new key did not stay.');
    return kept;
  }

  private async byId(keyId: string, owner: KeyOwner, through?: Through): Promise<DataKey | typeof ERASED> {
    const found = await this.keys.byId(keyId, through);
    if (!found || nameOf(found) !== nameOf(owner)) throw new CannotOpen();
    return found.wrapped === null ? ERASED : this.unwrapped(found);
  }

  private async unwrapped(found: WrappedKey): Promise<DataKey> {
    if (found.wrapped === null) throw new CannotOpen();
    const bytes = await this.masters.unwrap(found.wrapped, found.master, bytesOfOwner(found, found.keyId));
    const secret = createSecretKey(bytes);
    bytes.fill(0);
    return { id: found.keyId, secret };
  }
}

const nameOf = ({ kind, id, practiceId }: KeyOwner): string => `${practiceId} ${kind} ${id}`.toLowerCase();
