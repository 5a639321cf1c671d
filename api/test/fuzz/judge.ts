import { Ajv2020 } from 'ajv/dist/2020.js';
import { addFormats } from './formats.js';
import type { RawAnswer } from './ask.js';
import { description, type Operation, type Schema } from './operations.js';

const ajv = addFormats(new Ajv2020({ strict: false, allErrors: false }));
ajv.addSchema({ $id: 'api', components: description.components });

/** What is wrong with an answer: nothing at all, or one line. */
export function faultOf({ responses }: Operation, answer: RawAnswer): string | null {
  if (answer.status >= 500) return `${answer.status}`;
  const described = responses[answer.status] ?? responses['default'];
  if (!described) return `${answer.status} is not described`;
  const kinds = Object.entries(described.content ?? {});
  if (kinds.length === 0)
    return answer.text === '' ? null : `${answer.status} brings a body that is not described`;
  // The answer to an error has a kind of its own, which the description leaves open.
  const kind = answer.type.replace('application/problem+json', 'application/json');
  const [, content] = kinds.find(([name]) => kind.startsWith(name)) ?? [];
  if (!content) return `${answer.status} is of another kind: ${answer.type}`;
  return content.schema && kind === 'application/json' ? mismatch(content.schema, answer.text) : null;
}

function mismatch(schema: Schema, text: string): string | null {
  const validate = validatorOf(schema);
  try {
    if (validate(JSON.parse(text))) return null;
  } catch {
    return 'no JSON';
  }
  return `does not fit at ${validate.errors?.[0]?.instancePath}: ${validate.errors?.[0]?.message}`;
}

const validators = new Map<string, ReturnType<typeof ajv.compile>>();

function validatorOf(schema: Schema): ReturnType<typeof ajv.compile> {
  const written = JSON.stringify(schema).replaceAll('"#/components', '"api#/components');
  const known = validators.get(written) ?? ajv.compile(JSON.parse(written));
  validators.set(written, known);
  return known;
}
