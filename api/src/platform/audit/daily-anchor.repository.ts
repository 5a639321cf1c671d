import type { AuthDatabase } from '../database/auth-database.js';
import { writeAnchors, type Anchor } from './anchors.js';

const HOUR = 3_600_000;

/** Writes down the ends of all chains once a day, and looks every hour whether it is a new one; gives the way to stop. */
export function anchorDaily(
  database: AuthDatabase,
  folder: string,
  tell: (line: string) => void,
): () => void {
  const anchor = (): Promise<void> =>
    writeDailyAnchor(database, folder, new Date()).catch((fault: unknown) =>
      tell(`no anchor was written today: ${fault instanceof Error ? fault.message : String(fault)}`),
    );
  void anchor();
  const timer = setInterval(() => void anchor(), HOUR);
  timer.unref();
  return () => clearInterval(timer);
}

/** The first of a day is kept; without a chain there is nothing to write down. */
export async function writeDailyAnchor(database: AuthDatabase, folder: string, now: Date): Promise<void> {
  const ends = await database.rows<Anchor>(
    `select practice_id as practice, sequence::float8 as sequence, encode(seal, 'hex') as seal from auth.audit_heads
     where sequence > 0 order by practice_id`,
  );
  if (ends.length > 0) writeAnchors(folder, now.toISOString().slice(0, 10), ends);
}
