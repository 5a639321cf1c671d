import { build } from './worlds/build.js';
import { nameOf, tables, type Ground } from './worlds/ground.js';
import type { Plan } from './worlds/plan.js';
import { mayRead, readerBehind, type Reader } from './worlds/reading.js';
import type { Row, Table, World } from './worlds/world.js';

export { Ground, tables } from './worlds/ground.js';
export { plans, type Plan } from './worlds/plan.js';

/** Where the database and product.md disagree about a world, one line each; nothing where they agree. */
export async function differencesIn(plan: Plan, ground: Ground): Promise<string[]> {
  const world = build(plan);
  await ground.bringAbout(world);
  const found: string[] = [];
  for (const session of world.sessions) {
    const seen = await ground.seenIn(session.token);
    const due = rowsFor(world, readerBehind(world, session));
    const who = `${session.state} session of ${nameIn(world, session.account_id)}`;
    for (const row of seen) if (!due.has(row)) found.push(`${who} sees ${told(world, row)}`);
    for (const row of due) if (!seen.has(row)) found.push(`${who} does not see ${told(world, row)}`);
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

function told(world: World, name: string): string {
  const [table = '', ...ids] = name.split(' ');
  const known = tables.some((each) => world[each].some((row) => nameOf(each, row as never) === name));
  return known ? `${table} ${ids.map((id) => nameIn(world, id)).join(' ')}` : `${table} of another world`;
}
