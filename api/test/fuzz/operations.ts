import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A JSON schema as `api/openapi.json` writes them. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  prefixItems?: Schema[];
  additionalProperties?: boolean | Schema;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
}

interface Content {
  content?: Record<string, { schema?: Schema }>;
}

/** One thing that can be asked of the API. */
export interface Operation {
  name: string;
  method: string;
  /** With `{names}` where something has to be filled in. */
  path: string;
  body: Schema | null;
  takesIfMatch: boolean;
  /** What the caller has to hold. */
  right: string | null;
  responses: Record<string, Content>;
}

interface Description {
  paths: Record<string, Record<string, DescribedOperation>>;
  components: { schemas: Record<string, Schema> };
}

interface DescribedOperation {
  'x-right'?: string;
  parameters?: { name: string; in: string }[];
  requestBody?: Content;
  responses: Record<string, Content>;
}

/** What the API says of itself, as it is committed. */
export const description: Description = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../openapi.json'), 'utf8'),
);

export const operations: Operation[] = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, described]) => ({
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path: path.replace(/^\/api/, ''),
    body: described.requestBody?.content?.['application/json']?.schema ?? null,
    takesIfMatch: (described.parameters ?? []).some((each) => each.name.toLowerCase() === 'if-match'),
    right: described['x-right'] ?? null,
    responses: described.responses,
  })),
);

/** The schema behind a reference. */
export function resolve(schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const name = schema.$ref.split('/').at(-1) ?? '';
  const found = description.components.schemas[name];
  if (!found) throw new Error(`api/openapi.json names a schema that it does not hold: ${schema.$ref}`);
  return resolve(found);
}
