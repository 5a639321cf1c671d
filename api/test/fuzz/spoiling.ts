import fc, { type Arbitrary } from 'fast-check';
import { texts } from './fitting.js';

/** Values that fit nowhere, or nearly everywhere. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    2 ** 53,
    0.1,
    '',
    [],
    {},
    [[]],
    '\u0000',
    'a\u0000b',
    '\uD800',
    '9'.repeat(400),
  ),
  texts,
  fc.constantFrom<unknown>(
    'x'.repeat(20_000),
    Array.from({ length: 500 }, () => 'x'),
    { toString: 1 },
    { $ne: null },
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** What fits, with one place spoilt: gone, odd, or something beside it that nobody asked for. */
export function spoilt(fits: Arbitrary<unknown>): Arbitrary<unknown> {
  return fc
    .tuple(fits, odd, fc.nat(), fc.constantFrom('replace', 'remove', 'add'))
    .map(([whole, value, at, how]) => {
      const copy: unknown = structuredClone(whole);
      const places = placesIn(copy);
      const place = places[at % Math.max(1, places.length)];
      if (!place) return value;
      if (how === 'remove') Reflect.deleteProperty(place.of, place.key);
      else if (how === 'add') Reflect.set(place.of, 'onbekend', value);
      else Reflect.set(place.of, place.key, value);
      return copy;
    });
}

function placesIn(value: unknown): { of: object; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [{ of: value, key }, ...placesIn(each)]);
}

const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Bodies as bytes: what is no JSON, or JSON that somebody made to break whoever reads it. */
export const hostileBodies: Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '{',
    '',
    'null',
    '[]',
    '"x"',
    'NaN',
    '{"a":1e999999}',
    '{"a":-0,"a":2}',
    '{"__proto__":{"admin":true}}',
    '{"constructor":{"prototype":{"admin":true}}}',
    '{"id":"\\ud800"}',
    '{"id":"\\u0000","label":"\\u0000"}',
    deep(10_000),
    `{"a":${deep(5_000)}}`,
    `{"a":${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}}`,
    `[${'9'.repeat(50_000)}]`,
    `"${'x'.repeat(300_000)}"`,
    '\uFEFF{}',
    '{"a":1}{"b":2}',
    'a=1&b=2',
    '<x/>',
  ),
  fc.json({ maxDepth: 4 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** What stands in an address where an id belongs. */
export const hostileSegments: Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '..',
    '.',
    '%00',
    '%2e%2e%2f',
    '%ff',
    '%E0%A4%A',
    '__proto__',
    'constructor',
    "1'%20or%201=1",
    '0',
    '-1',
    'null',
    'undefined',
    '00000000-0000-0000-0000-000000000000',
    'x'.repeat(190),
    'x'.repeat(900),
    '%F0%9F%92%94',
    '%0d%0ax:%20y',
    'a;b',
    '*',
  ),
  fc.uuid(),
  fc.uuid().map((id) => id.toUpperCase()),
  texts.map((text) => encodeURIComponent(text.toWellFormed())),
);

/** Headers that nobody needs, or that say something else than what comes. */
export const oddHeaders: Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, string>>(
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/xml' },
      { 'content-type': 'application/json; charset=utf-7' },
      { 'content-type': 'multipart/form-data; boundary=x' },
      { 'content-type': '' },
      { 'content-type': 'application/json, text/html' },
      { 'x-csrf-token': '' },
      { 'x-csrf-token': 'x'.repeat(500) },
      { cookie: 'session=; session=x; =' },
      { cookie: `session=${'x'.repeat(4_000)}` },
      { origin: 'https://example.org' },
      { origin: 'null', 'sec-fetch-site': 'cross-site' },
      { accept: 'image/png' },
      { 'accept-language': 'x'.repeat(2_000) },
      { 'x-forwarded-for': "1.1.1.1, ' or 1=1" },
      { 'x-http-method-override': 'DELETE' },
      { 'idempotency-key': '\u00e9' },
      { range: 'bytes=0-0,-1' },
      { 'if-none-match': '*' },
    ),
  },
);

export const ifMatches: Arbitrary<Record<string, string>> = fc.constantFrom<Record<string, string>>(
  { 'if-match': '"0"' },
  { 'if-match': '"1"' },
  { 'if-match': '"1"' },
  {},
  { 'if-match': '1' },
  { 'if-match': '*' },
  { 'if-match': '"-1"' },
  { 'if-match': '"999999999"' },
  { 'if-match': '"99999999999999999999"' },
  { 'if-match': 'W/"1"' },
);
