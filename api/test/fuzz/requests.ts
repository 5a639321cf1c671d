import fc, { type Arbitrary } from 'fast-check';
import type { RawQuestion } from './ask.js';
import { fitting } from './fitting.js';
import type { Operation } from './operations.js';
import { hostileBodies, hostileSegments, ifMatches, oddHeaders, spoilt } from './spoiling.js';
import type { World } from './world.js';

/** Questions to one operation: some as they should be, most nearly, some to break it. */
export function questionsTo(operation: Operation, { known }: World): Arbitrary<RawQuestion> {
  return fc
    .record({
      path: pathsOf(operation.path, known),
      body: bodiesOf(operation),
      headers: oddHeaders,
      ifMatch: ifMatches,
    })
    .map(({ path, body, headers, ifMatch }) => ({
      method: operation.method,
      path,
      body,
      headers: {
        ...(body === null ? {} : { 'content-type': 'application/json' }),
        ...(operation.takesIfMatch ? ifMatch : {}),
        ...headers,
      },
    }));
}

function pathsOf(path: string, known: World['known']): Arbitrary<string> {
  const segments = path.split('/').map((segment) => {
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (!name) return fc.constant(segment);
    const real = known[name] ?? known['id'] ?? [];
    const there = real.length > 0 ? fc.constantFrom(...real) : fc.uuid();
    return fc.oneof({ weight: 6, arbitrary: there }, { weight: 1, arbitrary: hostileSegments });
  });
  const query = fc.oneof(
    { weight: 8, arbitrary: fc.constant('') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '?',
        '?a=1&a=2',
        '?__proto__[x]=1',
        '?%00',
        `?${'a&'.repeat(900)}`,
        '?cursor=%F0',
      ),
    },
  );
  return fc.tuple(fc.tuple(...segments), query).map(([parts, after]) => parts.join('/') + after);
}

function bodiesOf({ body, method }: Operation): Arbitrary<string | null> {
  if (!body)
    return method === 'GET'
      ? fc.constant(null)
      : fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: hostileBodies });
  const fits = fitting(body);
  const asJson = (value: unknown): string => JSON.stringify(value) ?? 'null';
  return fc.oneof(
    { weight: 4, arbitrary: fits.map(asJson) },
    { weight: 5, arbitrary: spoilt(fits).map(asJson) },
    { weight: 2, arbitrary: hostileBodies },
  );
}
