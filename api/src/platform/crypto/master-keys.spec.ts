import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { KeysAtHand, readMasterKeys, WrongMasterKey, type MasterKey } from './master-keys.js';
import { bytesOfOwner, ofCouple, ofPerson } from './place.js';
import { unwrap, wrap } from './wrapping.js';

const [practice, partner, keyId] = [randomUUID(), randomUUID(), randomUUID()];
const owner = bytesOfOwner(ofPerson(practice, partner), keyId);
const dataKey = randomBytes(32);
const aMaster = () => createSecretKey(randomBytes(32));

describe('a wrapped data key', () => {
  const master = aMaster();

  it('is opened by the master key that wrapped it, for its owner', () => {
    const wrapped = wrap(dataKey, master, owner);
    expect(unwrap(wrapped, master, owner)).toEqual(dataKey);
    expect(wrapped.length).toBe(1 + 12 + 32 + 16);
    expect(wrapped[0]).toBe(1);
    expect(wrapped.includes(dataKey.subarray(0, 8))).toBe(false);
    expect(wrap(dataKey, master, owner)).not.toEqual(wrapped);
  });

  it('is not opened by another master key, nor for another owner, practice, kind or key', () => {
    const wrapped = wrap(dataKey, master, owner);
    expect(unwrap(wrapped, aMaster(), owner)).toBeNull();
    for (const other of [
      bytesOfOwner(ofPerson(practice, randomUUID()), keyId),
      bytesOfOwner(ofPerson(randomUUID(), partner), keyId),
      bytesOfOwner(ofCouple(practice, partner), keyId),
      bytesOfOwner(ofPerson(practice, partner), randomUUID()),
    ])
      expect(unwrap(wrapped, master, other)).toBeNull();
    const inCapitals = ofPerson(practice.toUpperCase(), partner.toUpperCase());
    expect(unwrap(wrapped, master, bytesOfOwner(inCapitals, keyId.toUpperCase()))).toEqual(dataKey);
  });

  it('is not opened once any bit is another, or when it is shorter or longer', () => {
    const wrapped = wrap(dataKey, master, owner);
    for (let bit = 0; bit < wrapped.length * 8; bit++) {
      const changed = Buffer.from(wrapped);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(unwrap(changed, master, owner), `bit ${bit}`).toBeNull();
    }
    expect(unwrap(wrapped.subarray(0, -1), master, owner)).toBeNull();
    expect(unwrap(Buffer.concat([wrapped, Buffer.of(0)]), master, owner)).toBeNull();
    expect(unwrap(Buffer.alloc(0), master, owner)).toBeNull();
  });

  it('has 32 bytes', () => {
    expect(() => wrap(randomBytes(16), master, owner)).toThrow('A data key has 32 bytes.');
  });
});

describe('master keys as people give them', () => {
  const bytes = randomBytes(32);
  const idOf = (given: string): string | undefined => readMasterKeys(given)?.[0]?.id;

  it('may be base64, for addresses too, or hexadecimal', () => {
    const id = idOf(bytes.toString('base64'));
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(idOf(bytes.toString('base64url'))).toBe(id);
    expect(idOf(bytes.toString('hex'))).toBe(id);
    expect(idOf(bytes.toString('hex').toUpperCase())).toBe(id);
    expect(idOf(` ${bytes.toString('base64')}\n`)).toBe(id);
    expect(idOf(randomBytes(32).toString('base64'))).not.toBe(id);
  });

  it('may be several, the newest first, apart by commas, spaces or lines', () => {
    const [one, other] = [randomBytes(32).toString('base64'), randomBytes(32).toString('hex')];
    const ids = [idOf(one), idOf(other)];
    for (const given of [`${one},${other}`, `${one} ${other}`, `${one}\n${other}\n`, `${one}, ${other}`])
      expect(readMasterKeys(given)?.map(({ id }) => id)).toEqual(ids);
  });

  it.for([
    '',
    ' ',
    'geheim',
    randomBytes(31).toString('base64'),
    randomBytes(33).toString('base64'),
    `${randomBytes(32).toString('hex')}0`,
    `${randomBytes(32).toString('base64')},geheim`,
    `x${randomBytes(32).toString('base64')}`,
    `x${randomBytes(32).toString('hex')}`,
  ])('are refused when one is none: %s', (given) => {
    expect(readMasterKeys(given)).toBeNull();
  });

  it('do not tell anything by their id', () => {
    expect(bytes.toString('hex')).not.toContain(idOf(bytes.toString('hex')) ?? '');
  });
});

describe('master keys at hand', () => {
  const keys = (count: number): MasterKey[] =>
    readMasterKeys(Array.from({ length: count }, () => randomBytes(32).toString('hex')).join(' ')) ?? [];

  it('wrap with the newest and open what older ones wrapped', async () => {
    const [older, newest] = keys(2) as [MasterKey, MasterKey];
    const before = await new KeysAtHand('here', () => [older]).wrap(dataKey, owner);
    const after = new KeysAtHand('here', () => [newest, older]);
    expect(await after.newest()).toBe(newest.id);
    expect(await after.ids()).toEqual([newest.id, older.id]);
    expect(await after.unwrap(before.wrapped, before.master, owner)).toEqual(dataKey);
    const again = await after.wrap(dataKey, owner);
    expect(again.master).toBe(newest.id);
    expect(await after.unwrap(again.wrapped, newest.id, owner)).toEqual(dataKey);
  });

  it('are read again when a key is asked for that came later', async () => {
    const [older, newest] = keys(2) as [MasterKey, MasterKey];
    let given = [older];
    const masters = new KeysAtHand('here', () => given);
    given = [newest, older];
    const { wrapped } = await new KeysAtHand('here', () => given).wrap(dataKey, owner);
    expect(await masters.unwrap(wrapped, newest.id, owner)).toEqual(dataKey);
    expect(await masters.newest()).toBe(newest.id);
  });

  it('say where they come from when they are wrong or missing, and nothing else', async () => {
    const [one, other] = keys(2) as [MasterKey, MasterKey];
    const { wrapped } = await new KeysAtHand('here', () => [one]).wrap(dataKey, owner);
    const masters = new KeysAtHand('/a/file', () => [other]);
    const wrong = 'A key does not open with the master keys from /a/file.';
    await expect(masters.unwrap(wrapped, one.id, owner)).rejects.toThrow(new WrongMasterKey(wrong));
    await expect(masters.unwrap(wrapped, other.id, owner)).rejects.toThrow(new WrongMasterKey(wrong));
    expect(() => new KeysAtHand('/a/file', () => []).newest()).toThrow('There is no master key in /a/file.');
  });
});

describe('a list of master keys', () => {
  const [hex, base64] = [Buffer.alloc(32, 7).toString('hex'), randomBytes(32).toString('base64')];

  it('is refused whole when one of them is none, or has a letter too many before or after', () => {
    expect(readMasterKeys(`${hex}, \n ${base64}`)).toHaveLength(2);
    expect(readMasterKeys(`${hex.toUpperCase()},${base64}`)).toHaveLength(2);
    for (const none of [
      '',
      'geen sleutel',
      `0${hex}`,
      `${hex}0`,
      `.${base64}`,
      `${base64}x`,
      base64.slice(1),
    ])
      for (const given of [none, `${hex},${none || '-'}`, `${none || '-'} ${hex}`])
        expect(readMasterKeys(given), given).toBeNull();
  });

  it('names each by the same name for good: wrapped keys say by it which one they need', () => {
    expect(readMasterKeys(hex)?.map(({ id }) => id)).toEqual(['424d881c5f76e235']);
  });
});
