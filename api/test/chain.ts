import type { TestDatabase } from './database.js';

/** An event as it lies in the database, for tests to look at. */
export interface EventRow {
  id: string;
  sequence: number;
  account: string;
  role: string;
  act: string;
  outcome: string;
  couple: string | null;
  partner: string | null;
  record: string | null;
  session: string | null;
  shownTo: string;
}

/** All events, the oldest first. */
export function eventsIn(database: TestDatabase, where = 'true'): Promise<EventRow[]> {
  return database.look<EventRow & Record<string, unknown>>(
    `select id, sequence::int, account_id as account, role, act, outcome, couple_id as couple, partner_id as partner,
       record_id as record, session_id as session, shown_to as "shownTo"
     from audit_events where ${where} order by practice_id, sequence`,
  );
}
