import { attemptsIn } from './worlds/attempts.js';
import { build } from './worlds/build.js';
import { nameOf, tables, type Ground } from './worlds/ground.js';
import type { Plan } from './worlds/plan.js';
import { mayRead, readerBehind, type Reader } from './worlds/reading.js';
import type { Row, Table, World } from './worlds/world.js';

export { kinds } from './worlds/attempts.js';
export { Ground, tables } from './worlds/ground.js';
export { plans, type Plan } from './worlds/plan.js';

/** Where the database and product.md disagree about who sees what, one line each; nothing where they agree. */
export async function differencesIn(plan: Plan, ground: Ground): Promise<string[]> {
  const world = build(plan);
  await ground.bringAbout(world);
  const seenIn = await ground.seenIn(world.sessions.map(({ token }) => token));
  return world.sessions.flatMap((session, index) => {
    const seen = seenIn[index] ?? new Set();
    const due = rowsFor(world, readerBehind(world, session));
    const who = whoIn(world, session);
    return [
      ...[...seen].filter((row) => !due.has(row)).map((row) => `${who} sees ${told(world, row)}`),
      ...[...due].filter((row) => !seen.has(row)).map((row) => `${who} does not see ${told(world, row)}`),
    ];
  });
}

/** What becomes of a refused statement: a right that is missing, a policy, a key that leads elsewhere, no row reached. */
const refusals = ['42501', '23503', '0'];

/** The same for writing. `tally` counts how often each kind of attempt was let through and refused. */
export async function writingDifferencesIn(
  plan: Plan,
  seed: number,
  ground: Ground,
  tally = new Map<string, number>(),
): Promise<string[]> {
  const world = build(plan);
  await ground.bringAbout(world);
  const found: string[] = [];
  for (const session of world.sessions) {
    const attempts = attemptsIn(world, session, seed);
    const became = await ground.triedIn(
      session.token,
      attempts.map(({ sql }) => sql),
    );
    attempts.forEach(({ kind, sql, due }, index) => {
      const outcome = became[index] ?? 'nothing';
      const asDue = due ? Number(outcome) > 0 && outcome.length < 5 : refusals.includes(outcome);
      const told = `${kind}: ${due ? 'let through' : 'refused'}`;
      tally.set(told, (tally.get(told) ?? 0) + 1);
      if (!asDue) found.push(`${whoIn(world, session)} ${told} is due, became ${outcome}: ${sql}`);
    });
  }
  return found;
}

function rowsFor(world: World, reader: Reader | null): Set<string> {
  if (!reader) return new Set();
  return new Set(tables.flatMap((table) => rowsOf(world, table, reader)));
}

function rowsOf<Of extends Table>(world: World, table: Of, reader: Reader): string[] {
  const rows: Row<Of>[] = world[table];
  return rows.filter((row) => mayRead[table](row, reader, world)).map((row) => nameOf(table, row));
}

const nameIn = (world: World, account: string): string =>
  world.accounts.find(({ id }) => id === account)?.name ?? account;

const whoIn = (world: World, { state, account_id }: Row<'sessions'>): string =>
  `${state} session of ${nameIn(world, account_id)}`;

function told(world: World, name: string): string {
  const [table = '', ...ids] = name.split(' ');
  const known = tables.some((each) => namesIn(world, each).includes(name));
  return known ? `${table} ${ids.map((id) => nameIn(world, id)).join(' ')}` : `${table} of another world`;
}

function namesIn<Of extends Table>(world: World, table: Of): string[] {
  const rows: Row<Of>[] = world[table];
  return rows.map((row) => nameOf(table, row));
}
