import { randomBytes, randomUUID } from 'node:crypto';
import type { Row } from './world.js';

/** Minutes before (negative) or after now. */
export const at = (minutes: number): Date => new Date(Date.now() + minutes * 60_000);
/** What a sealed text looks like to the database: its first byte is its version. */
export const text = (): string => `\\x01${randomBytes(4).toString('hex')}`;

export function anAccount(
  practiceId: string,
  kind: 'professional' | 'partner',
  name: string,
): Row<'accounts'> {
  const id = randomUUID();
  return {
    id,
    practice_id: practiceId,
    kind,
    sign_in_name: id,
    name,
    language: 'nl',
    created_at: at(-9_000),
  };
}

/** Access that was given, as far as it is the same for all. */
export const aGrant = (given_by: string) => ({
  reason: 'illness' as const,
  given_by,
  given_at: at(-100),
  since: at(-90),
  until: at(90),
});
