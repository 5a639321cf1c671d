import { createCipheriv, createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CannotOpen, keyIdIn, open, seal } from './envelope.js';
import { bytesOfPlace, ofCouple, ofPerson, ofPractice, type Place } from './place.js';

const aKey = (id: string = randomUUID()) => ({ id, secret: createSecretKey(randomBytes(32)) });
const key = aKey();
const [practice, partner, row] = [randomUUID(), randomUUID(), randomUUID()];
const place: Place = {
  owner: ofPerson(practice, partner),
  table: 'answers',
  column: 'body',
  row: `${row}/what-i-hope`,
  person: partner,
  revision: 3,
};
const text = Buffer.from('"Ik zeg het liever niet hardop."');
const sealHere = (): Buffer => seal(text, key, bytesOfPlace(place));
const openHere = (sealed: Buffer): Buffer => open(sealed, key, bytesOfPlace(place));

describe('a sealed text', () => {
  it('opens at its place with its key, whatever its length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        const sealed = seal(Buffer.from(bytes), key, bytesOfPlace(place));
        expect(openHere(sealed)).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it('begins with its version and the id of its key, and holds nothing of the text', () => {
    const sealed = sealHere();
    expect(sealed[0]).toBe(1);
    expect(sealed.subarray(1, 17).toString('hex')).toBe(key.id.replaceAll('-', ''));
    expect(keyIdIn(sealed)).toBe(key.id);
    expect(sealed.includes('hardop')).toBe(false);
  });

  it('is another one each time', () => {
    const [one, other] = [sealHere(), sealHere()];
    expect(one.subarray(17, 29)).not.toEqual(other.subarray(17, 29));
    expect(one.subarray(29)).not.toEqual(other.subarray(29));
  });

  it('tells its length in steps of 256 bytes only', () => {
    const lengthOf = (size: number): number => seal(Buffer.alloc(size), key, bytesOfPlace(place)).length;
    expect(lengthOf(0)).toBe(1 + 16 + 12 + 256 + 16);
    expect([1, 100, 252].map(lengthOf)).toEqual(Array(3).fill(lengthOf(0)));
    expect([253, 508].map(lengthOf)).toEqual(Array(2).fill(lengthOf(0) + 256));
  });

  it('does not open once any single bit of header, iv, ciphertext or tag is another', () => {
    const sealed = sealHere();
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const changed = Buffer.from(sealed);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => openHere(changed), `bit ${bit}`).toThrow(CannotOpen);
    }
    expect(openHere(sealed)).toEqual(text);
  });

  it('does not open cut off anywhere, nor with anything added', () => {
    const sealed = sealHere();
    for (let length = 0; length < sealed.length; length++)
      expect(() => openHere(sealed.subarray(0, length)), `${length} bytes`).toThrow(CannotOpen);
    expect(() => openHere(Buffer.concat([sealed, Buffer.of(0)]))).toThrow(CannotOpen);
    expect(() => openHere(Buffer.concat([sealed, Buffer.alloc(256)]))).toThrow(CannotOpen);
  });

  it('does not open with a tag of four bytes, although that tag is right', () => {
    const iv = randomBytes(12);
    const header = Buffer.concat([Buffer.of(1), Buffer.from(key.id.replaceAll('-', ''), 'hex')]);
    const cipher = createCipheriv('aes-256-gcm', key.secret, iv, { authTagLength: 4 });
    cipher.setAAD(Buffer.concat([header, bytesOfPlace(place)]));
    const body = Buffer.concat([cipher.update(Buffer.alloc(256)), cipher.final()]);
    const short = Buffer.concat([header, iv, body, cipher.getAuthTag()]);
    expect(() => openHere(short)).toThrow(CannotOpen);
    expect(() => openHere(Buffer.concat([short, Buffer.alloc(12)]))).toThrow(CannotOpen);
  });

  it('does not open where its padding is none, although key and tag are right', () => {
    const iv = randomBytes(12);
    const header = Buffer.concat([Buffer.of(1), Buffer.from(key.id.replaceAll('-', ''), 'hex')]);
    const cipher = createCipheriv('aes-256-gcm', key.secret, iv, { authTagLength: 16 });
    cipher.setAAD(Buffer.concat([header, bytesOfPlace(place)]));
    const body = Buffer.concat([cipher.update(Buffer.alloc(256, 7)), cipher.final()]);
    expect(() => openHere(Buffer.concat([header, iv, body, cipher.getAuthTag()]))).toThrow(CannotOpen);
  });

  it('does not open as the bytes of version 0, which are not sealed at all', () => {
    expect(() => openHere(Buffer.concat([Buffer.of(0), text]))).toThrow(CannotOpen);
    expect(() => openHere(Buffer.concat([Buffer.of(0), sealHere().subarray(1)]))).toThrow(CannotOpen);
  });

  const elsewhere: [string, Place][] = [
    ['practice', { ...place, owner: { ...place.owner, practiceId: randomUUID() } }],
    ['person as owner', { ...place, owner: ofPerson(practice, randomUUID()) }],
    ['kind of owner', { ...place, owner: ofCouple(practice, partner) }],
    ['owner, the practice', { ...place, owner: ofPractice(practice) }],
    ['table', { ...place, table: 'feedback' }],
    ['column', { ...place, column: 'line' }],
    ['row', { ...place, row: `${randomUUID()}/what-i-hope` }],
    ['prompt', { ...place, row: `${row}/what-i-fear` }],
    ['person', { ...place, person: randomUUID() }],
    ['person, nobody', { ...place, person: null }],
    ['revision, an older one', { ...place, revision: 2 }],
    ['revision, a newer one', { ...place, revision: 4 }],
  ];
  it.for(elsewhere)('does not open at another place: another %s', ([, other]) => {
    expect(() => open(sealHere(), key, bytesOfPlace(other))).toThrow(CannotOpen);
  });

  it('does not open with the key of somebody else, also one that says it is the same', () => {
    expect(() => open(sealHere(), aKey(), bytesOfPlace(place))).toThrow(CannotOpen);
    expect(() => open(sealHere(), aKey(key.id), bytesOfPlace(place))).toThrow(CannotOpen);
    expect(() => open(sealHere(), { ...key, id: randomUUID() }, bytesOfPlace(place))).toThrow(CannotOpen);
  });

  it('opens when an id comes in capitals: the database keeps it in small letters', () => {
    const inCapitals: Place = {
      ...place,
      row: `${row.toUpperCase()}/what-i-hope`,
      person: partner.toUpperCase(),
      owner: ofPerson(practice.toUpperCase(), partner.toUpperCase()),
    };
    expect(open(seal(text, key, bytesOfPlace(inCapitals)), key, bytesOfPlace(place))).toEqual(text);
  });

  it('says nothing of why it does not open', () => {
    expect(new CannotOpen().message).toBe('A sealed text does not open at this place.');
  });

  it('needs a key with a UUID for its id', () => {
    expect(() => seal(text, { ...key, id: 'abc' }, bytesOfPlace(place))).toThrow(
      'The id of a key is a UUID.',
    );
  });
});

describe('the bytes of a place', () => {
  it('are those of one place only: no two fields can be read as one', () => {
    const one = { ...place, table: 'answers', column: 'body' };
    expect(bytesOfPlace({ ...one, table: 'answers","body', column: '' })).not.toEqual(bytesOfPlace(one));
    expect(bytesOfPlace({ ...one, row: 'null' })).not.toEqual(bytesOfPlace({ ...one, row: '' }));
    expect(bytesOfPlace({ ...one, person: 'null' })).not.toEqual(bytesOfPlace({ ...one, person: null }));
  });
});
