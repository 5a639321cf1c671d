import { fresh, insertion, NOW, placed, sql } from './statements.js';
import type { Attempts, Scene } from './scene.js';
import { isMe, type Reader } from './reading.js';
import type { Row, World } from './world.js';
import { asPlanner, asPlannerOfBoth, asTherapist } from './writing.js';

const hash = '\\x01ff';
const handed = (madeBy: string) => ({
  code_hash: hash,
  made_by: madeBy,
  made_at: NOW,
  expires_at: NOW,
  // A second open one of a partner would be refused for another reason.
  revoked_at: NOW,
});

/** Attempts on couples, how they get in, their homework as it is given, and their rituals. */
export const coupleAttempts: Attempts = {
  'takes a couple in': () => ({
    sql: sql`select app.add_couple(${fresh()}, 'Nieuw', 'Europe/Amsterdam', ${fresh()}, ${fresh()}, ${NOW})`,
    may: ({ roles }) => roles.includes('therapist'),
  }),
  'renames a couple': (scene) =>
    on(
      scene,
      'couple_files',
      asTherapist,
      (row) => sql`update couple_files set label = 'X' where couple_id = ${row.couple_id}`,
    ),
  'moves a couple to another time zone': (scene) =>
    on(
      scene,
      'couple_files',
      asTherapist,
      (row) => sql`update couples set time_zone = 'UTC' where id = ${row.couple_id}`,
    ),
  'changes an account': ({ world, pick }) => {
    const account = pick(world.accounts);
    if (!account) return undefined;
    return {
      sql: sql`update accounts set name = 'X' where id = ${account.id}`,
      may: (writer) => writer.id === account.id,
    };
  },
  invites: (scene) =>
    on(
      scene,
      'partners',
      (row, writer, world) =>
        asPlanner(row, writer, world) && !world.erasures.some(({ partner_id }) => partner_id === row.id),
      (row) =>
        insertion('invitations', {
          ...placed(row),
          id: fresh(),
          partner_id: row.id,
          link_hash: `\\x${fresh().replaceAll('-', '')}`,
          ...handed(scene.session.account_id),
        }),
    ),
  'revokes an invitation': (scene) =>
    on(
      scene,
      'invitations',
      asPlanner,
      (row) => sql`update invitations set revoked_at = ${NOW} where id = ${row.id}`,
    ),
  'gives a code for a new password': (scene) =>
    on(scene, 'partners', asTherapist, (row) =>
      insertion('password_renewals', {
        ...placed(row),
        id: fresh(),
        partner_id: row.id,
        ...handed(scene.session.account_id),
      }),
    ),

  'hands over a recovery': (scene) =>
    on(scene, 'partners', asTherapist, (row) =>
      insertion('recoveries', {
        ...placed(row),
        id: fresh(),
        partner_id: row.id,
        link_hash: `\\x${fresh().replaceAll('-', '')}`,
        ...handed(scene.session.account_id),
      }),
    ),
  'confirms a recovery': (scene) =>
    on(
      scene,
      'text_locks',
      asTherapist,
      (row) =>
        sql`update text_locks set confirmed_at = ${NOW}, confirmed_by = ${scene.session.account_id} where id = ${row.id}`,
    ),

  'switches vulnerable exercises off': (scene) =>
    on(
      scene,
      'couple_files',
      asTherapist,
      (row) => sql`update couple_files set vulnerable_off_at = ${NOW} where couple_id = ${row.couple_id}`,
    ),
  'tells in private': (scene) =>
    on(
      scene,
      'partners',
      (row, writer) => isMe(row.id, writer),
      (row) =>
        insertion('safety_checks', {
          ...placed(row),
          id: fresh(),
          partner_id: row.id,
          body: hash,
          told_at: NOW,
        }),
    ),
  'assigns what asks for vulnerability': (scene) =>
    on(
      scene,
      'couple_files',
      (row, writer, world) => row.vulnerable_off_at === null && asPlannerOfBoth(row, writer, world),
      (row) =>
        insertion('assignments', {
          ...placed(row),
          id: fresh(),
          exercise_key: 'my-own-pain',
          exercise_version: 1,
          vulnerable: 'true',
          line: hash,
          release: 'never',
          assigned_by: scene.session.account_id,
          assigned_at: NOW,
        }),
    ),
  assigns: (scene) =>
    on(scene, 'couple_files', asPlannerOfBoth, (row) =>
      insertion('assignments', {
        ...placed(row),
        id: fresh(),
        exercise_key: 'own-patterns',
        exercise_version: 1,
        line: hash,
        release: 'never',
        assigned_by: scene.session.account_id,
        assigned_at: NOW,
      }),
    ),
  reschedules: (scene) =>
    on(
      scene,
      'assignments',
      asPlanner,
      (row) => sql`update assignments set due_on = '2026-07-01' where id = ${row.id}`,
    ),
};

/** One kind of attempt on some row of a table. */
export function on<Of extends keyof World>(
  { world, pick }: Scene,
  table: Of,
  rule: (row: Row<Of>, writer: Reader, world: World) => boolean,
  make: (row: Row<Of>) => string,
): ReturnType<Attempts[string]> {
  const rows: readonly Row<Of>[] = world[table];
  const row = pick(rows);
  return row && { sql: make(row), may: (writer, all) => rule(row, writer, all) };
}
