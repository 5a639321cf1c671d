import { mayDo, type Right } from '@tweespraak/domain/access';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anId, type Household, type Received } from './household.js';

interface Described {
  paths: Record<string, Record<string, { 'x-right'?: Right }>>;
}

const { paths } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../openapi.json'), 'utf8'),
) as Described;

/** Every address that the description of the API lets a partner read, so that a new one is never forgotten. */
export const readable = Object.entries(paths)
  .filter(([, methods]) => methods['get']?.['x-right'] && mayDo(['partner'], methods['get']['x-right']))
  .map(([path]) => path.replace('/api', ''));

/** All that B can read at this moment, of every record whose id B could have heard of. */
export async function everythingFor(
  { b, couple, feedOfB }: Household,
  assignments: string[],
): Promise<Received[]> {
  const known: Record<string, string[]> = {
    coupleId: [couple],
    assignmentId: assignments,
    id: assignments,
    token: [feedOfB],
  };
  const received: Received[] = [];
  for (const path of readable) {
    const [name] = /(?<=\{)\w+(?=\})/.exec(path) ?? [];
    const ids = name === undefined ? [''] : (known[name] ?? [anId()]);
    for (const id of ids) received.push(await b.ask('GET', path.replace(/\{\w+\}/g, id)));
  }
  // What is another's answers as what is nowhere, also to changes.
  const alone = assignments.at(-1) ?? '';
  for (const [method, part] of [
    ['PUT', 'submission'],
    ['DELETE', 'submission'],
    ['PUT', 'release'],
  ] as const)
    received.push(await b.ask(method, `/homework/${alone}/${part}`));
  return received;
}

/**
 * What was received as text, one line a header. Ids are numbered in the order in which they first come; what
 * belongs to the session of who asks, and no act of another can change, is left out.
 */
export function asText(received: readonly Received[], { b, feedOfB }: Household): string {
  const numbers = new Map<string, string>();
  const numbered = (id: string): string => {
    const number = numbers.get(id) ?? `#${String(numbers.size).padStart(35, '0')}`;
    numbers.set(id, number);
    return number;
  };
  return received
    .map(({ asked, status, headers, text }) => {
      const isOwnSecurity = asked.endsWith('/me/security');
      const body = isOwnSecurity ? text.replace(/"(createdAt|lastSeenAt)":"[^"]*"/g, '"$1":""') : text;
      if (asked.includes('/calendar/') && status === 200)
        return [asked, status, ...headers.filter((each) => !each.startsWith('etag')), inAnOrder(body)].join(
          '\n',
        );
      return [asked, status, ...headers, body].join('\n');
    })
    .join('\n\n')
    .replaceAll(feedOfB, 'the own address')
    .replaceAll(b.csrf, 'the own token')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, numbered);
}

/** Events stand in the order of their names, which follow from a key: two households have others, so they are left out. */
function inAnOrder(calendar: string): string {
  const [head = '', ...events] = calendar.replace(/^UID:.*$/gm, 'UID').split('BEGIN:VEVENT');
  const [last = '', end = ''] = (events.pop() ?? '').split('END:VCALENDAR');
  return [head, ...[...events, last].sort(), end].join('BEGIN:VEVENT');
}

/** In how many bytes two texts differ, and the first lines that do. */
export function differenceOf(one: string, other: string): { bytes: number; first: string } {
  if (one === other) return { bytes: 0, first: '' };
  const [lines, others] = [one.split('\n'), other.split('\n')];
  const at = lines.findIndex((line, index) => line !== others[index]);
  const asked = lines.slice(0, at).findLast((line) => /^[A-Z]+ \//.test(line));
  const length = Math.max(one.length, other.length);
  let bytes = Math.abs(one.length - other.length);
  for (let index = 0; index < length; index++)
    if (index < one.length && index < other.length && one[index] !== other[index]) bytes++;
  return { bytes, first: `${asked}\nwith: ${lines[at]}\nwithout: ${others[at]}` };
}
