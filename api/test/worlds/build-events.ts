import { randomUUID } from 'node:crypto';
import { at } from './made.js';
import type { Circle, World } from './world.js';

/** What was written down of who did what: readings by professionals, and what partners do, in private and not. */
export function buildEvents(world: World, practice_id: string, members: string[]): void {
  let sequence = 0;
  const event = (
    account_id: string,
    act: string,
    shown_to: Circle,
    couple_id: string | null,
    partner_id: string | null,
  ): void =>
    void world.audit_events.push({
      practice_id,
      sequence: ++sequence,
      previous: `\\x${'11'.repeat(32)}`,
      seal: `\\x${'22'.repeat(32)}`,
      key_id: randomUUID(),
      id: randomUUID(),
      at: at(-85),
      account_id,
      role: world.partners.some((each) => each.account_id === account_id) ? 'partner' : 'therapist',
      act,
      outcome: 'done',
      couple_id,
      partner_id,
      shown_to,
    });

  for (const account of members) event(account, 'sign-in', 'practice', null, null);
  for (const { id, couple_id, account_id, side } of world.partners.filter(
    (each) => each.practice_id === practice_id,
  )) {
    const reader = members[couple_id.charCodeAt(0) % members.length] ?? '';
    event(reader, 'read-reflection', 'partner', couple_id, id);
    if (side === 'a') event(reader, 'see-couple', 'couple', couple_id, null);
    if (!account_id) continue;
    event(account_id, 'submit-reflection', 'practice', couple_id, id);
    event(account_id, 'sign-in', 'account', null, null);
  }
}
