import fc, { type Arbitrary } from 'fast-check';
import { resolve, type Schema } from './operations.js';

/** Texts of people, and those that nobody types but somebody sends. */
export const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    'ja',
    '0',
    '\u202Eomgekeerd',
    'e\u0301',
    '\u{1F468}\u200D\u{1F469}\u200D\u{1F466}',
    '</script>',
    "' or 1=1 --",
    '${7*7}',
    '%00',
    '\\u0000',
    'null',
    '__proto__',
  ),
);

/** What this schema lets through, as far as a schema can say. */
export function fitting(given: Schema, depth = 0): Arbitrary<unknown> {
  const schema = resolve(given);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((each) => fitting(each, depth + 1)));
  if (schema.allOf)
    return fc
      .tuple(...schema.allOf.map((each) => fitting(each, depth + 1)))
      .map((parts) => Object.assign({}, ...parts));
  const type = Array.isArray(schema.type) ? fc.constantFrom(...schema.type) : fc.constant(schema.type);
  return type.chain((one) => ofType(one, schema, depth));
}

function ofType(type: string | undefined, schema: Schema, depth: number): Arbitrary<unknown> {
  switch (type) {
    case 'object':
      return fittingObject(schema, depth);
    case 'array':
      return fc.array(fitting(schema.items ?? {}, depth + 1), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? 4, depth > 4 ? 1 : 4)),
      });
    case 'integer':
      return fc.integer({ min: bounded(schema.minimum, -1_000), max: bounded(schema.maximum, 1_000) });
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return fittingString(schema);
    default:
      return depth > 4 ? fc.constant(null) : fc.jsonValue({ maxDepth: 2 });
  }
}

function fittingObject(schema: Schema, depth: number): Arbitrary<unknown> {
  const properties = schema.properties ?? {};
  const known = Object.fromEntries(
    Object.entries(properties).map(([name, each]) => [name, fitting(each, depth + 1)]),
  );
  const values = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : null;
  const fixed = fc.record(known, { requiredKeys: (schema.required ?? []).filter((name) => name in known) });
  if (!values) return fixed;
  return fc
    .tuple(fixed, fc.dictionary(texts, fitting(values, depth + 1), { maxKeys: 3 }))
    .map(([one, other]) => ({ ...other, ...(one as object) }));
}

const formats: Record<string, Arbitrary<string>> = {
  uuid: fc.uuid(),
  date: fc
    .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  'date-time': fc
    .date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2030-01-01') })
    .map((at) => at.toISOString()),
  email: fc.constantFrom('iemand@example.org', 'a.b+c@example.com'),
};

function fittingString({ format, pattern, minLength = 0, maxLength = 400 }: Schema): Arbitrary<unknown> {
  const ofFormat = formats[format ?? ''];
  if (ofFormat) return ofFormat;
  if (pattern) return fromPattern(pattern);
  const most = Math.max(minLength, Math.min(maxLength, minLength + 400));
  return fc.oneof(
    texts.map((text) => text.padEnd(minLength, 'x').slice(0, most)),
    fc.constant('x'.repeat(Math.min(maxLength, 5_000))),
  );
}

/** Not every expression can be turned around; then only who guesses fits. */
function fromPattern(pattern: string): Arbitrary<unknown> {
  try {
    return fc.stringMatching(new RegExp(pattern));
  } catch {
    return texts;
  }
}

function bounded(given: number | undefined, otherwise: number): number {
  return given === undefined || !Number.isSafeInteger(given) ? otherwise : given;
}
