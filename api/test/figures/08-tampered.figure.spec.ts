import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  randomBytes,
  randomInt,
  randomUUID,
} from 'node:crypto';
import { expect, it } from 'vitest';
import { cases, many, report } from '../../../scripts/report.mjs';
import { CannotOpen, open, seal } from '../../src/platform/crypto/envelope.js';
import { bytesOfPlace, ofCouple, ofPerson, type Place } from '../../src/platform/crypto/place.js';

interface Sealed {
  sealed: Buffer;
  key: { id: string; secret: ReturnType<typeof createSecretKey> };
  place: Place;
}

const aKey = (): Sealed['key'] => ({ id: randomUUID(), secret: createSecretKey(randomBytes(32)) });

function aText(key = aKey()): Sealed {
  const person = randomUUID();
  const place: Place = {
    owner: ofPerson(randomUUID(), person),
    table: 'answers',
    column: 'body',
    row: `${randomUUID()}/what-i-hope`,
    person,
    revision: randomInt(1, 50),
  };
  const text = Buffer.from(JSON.stringify({ kind: 'text', text: 'x'.repeat(randomInt(0, 900)) }));
  return { sealed: seal(text, key, bytesOfPlace(place)), key, place };
}

const [HEADER, IV, TAG] = [17, 12, 16];
const flip = (sealed: Buffer, from: number, to: number): Buffer => {
  const changed = Buffer.from(sealed);
  const at = randomInt(from, to);
  changed[at] = (changed[at] ?? 0) ^ (1 << randomInt(8));
  return changed;
};
const withPlace = (of: Sealed, place: Partial<Place>): Sealed => ({
  ...of,
  place: { ...of.place, ...place },
});

/** Every way in which whoever can write into the database could change a text, each with what it makes of one. */
const tamperings: Record<string, (of: Sealed) => Sealed> = {
  'the version': (of) => ({ ...of, sealed: flip(of.sealed, 0, 1) }),
  'the id of the key': (of) => ({ ...of, sealed: flip(of.sealed, 1, HEADER) }),
  'the iv': (of) => ({ ...of, sealed: flip(of.sealed, HEADER, HEADER + IV) }),
  'the ciphertext': (of) => ({ ...of, sealed: flip(of.sealed, HEADER + IV, of.sealed.length - TAG) }),
  'the tag': (of) => ({ ...of, sealed: flip(of.sealed, of.sealed.length - TAG, of.sealed.length) }),
  'its end': (of) => ({ ...of, sealed: of.sealed.subarray(0, randomInt(0, of.sealed.length)) }),
  'something behind it': (of) => ({
    ...of,
    sealed: Buffer.concat([of.sealed, randomBytes(randomInt(1, 300))]),
  }),
  'a tag of four bytes': (of) => ({ ...of, sealed: of.sealed.subarray(0, of.sealed.length - 12) }),
  'open bytes of version 0': (of) => ({
    ...of,
    sealed: Buffer.from('\0{"kind":"text","text":"Nooit gezegd"}'),
  }),
  'the text of another row, same key': (of) => ({ ...of, sealed: aText(of.key).sealed }),
  'the key of another': (of) => ({ ...of, key: { ...aKey(), id: of.key.id } }),
  'another practice': (of) => withPlace(of, { owner: { ...of.place.owner, practiceId: randomUUID() } }),
  'another owner': (of) => withPlace(of, { owner: ofCouple(of.place.owner.practiceId, of.place.owner.id) }),
  'another table': (of) => withPlace(of, { table: 'later_thoughts' }),
  'another column': (of) => withPlace(of, { column: 'line' }),
  'another row': (of) => withPlace(of, { row: `${randomUUID()}/what-i-hope` }),
  'another prompt': (of) => withPlace(of, { row: `${of.place.row}-now` }),
  'another person': (of) => withPlace(of, { person: randomUUID() }),
  'an older revision': (of) => withPlace(of, { revision: of.place.revision - 1 }),
  'a newer revision': (of) => withPlace(of, { revision: of.place.revision + 1 }),
};

const opens = ({ sealed, key, place }: Sealed): boolean => {
  try {
    open(sealed, key, bytesOfPlace(place));
    return true;
  } catch (fault) {
    if (fault instanceof CannotOpen) return false;
    throw fault;
  }
};

/** The same without the place and without a length for the tag, as Node would have it: what the figure has to catch. */
function opensCarelessly({ sealed, key }: Sealed, text: Buffer): boolean {
  const decipher = createDecipheriv('aes-256-gcm', key.secret, sealed.subarray(0, IV));
  decipher.setAuthTag(text);
  decipher.update(sealed.subarray(IV));
  try {
    decipher.final();
    return true;
  } catch {
    return false;
  }
}

it('a text that was changed, moved or forged opens nowhere', () => {
  const whole = cases(10_000, 2_000);
  const ways = Object.entries(tamperings);
  const opened: string[] = [];
  let untouched = 0;
  for (let index = 0; index < whole; index++) {
    const of = aText();
    const [name, tamper] = ways[index % ways.length]!;
    if (opens(of)) untouched++;
    if (opens(tamper(of))) opened.push(name);
  }
  // The control forgets the length of the tag: then its first four bytes are enough.
  const of = aText();
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', of.key.secret, iv);
  const body = Buffer.concat([iv, cipher.update('tekst'), cipher.final()]);
  const careless = opensCarelessly({ ...of, sealed: body }, cipher.getAuthTag().subarray(0, 4));
  const control = {
    name: 'a tag of four bytes where no length is asked for',
    figure: careless ? 'opens' : 'does not open',
    ok: careless,
  };
  const ok = opened.length === 0 && untouched === whole;
  report({
    number: 8,
    name: 'tampered ciphertext, AAD, tag, revision',
    figure: `${many(whole - opened.length)} of ${many(whole)} rejected, in ${ways.length} ways; ${many(untouched)} untouched open`,
    required: 'all rejected, 10,000 cases',
    ok,
    controls: [control],
  });
  expect(opened).toEqual([]);
  expect(untouched).toBe(whole);
  expect(control).toMatchObject({ ok: true });
});
