import type { AuthDatabase } from '../database/auth-database.js';
import type { DestroyedKey } from './shred-ledger.js';

/**
 * People who were erased, and whom a database that was put back has again: by name, by mail, with ways in. Their key was
 * destroyed, and nothing here says that they were erased. Gives how many there were; each is erased as the first time.
 */
export async function eraseAgain(database: AuthDatabase, ledger: readonly DestroyedKey[]): Promise<number> {
  const named = ledger.filter(({ person }) => person !== null);
  // That it was done is written as done by an owner, whose practice the database belongs to: by whom is not in the ledger.
  const back = await database.rows<{ id: string; owner: string; at: Date }>(
    `select p.id, max(known.at) as at, (select m.account_id from members m where m.practice_id = p.practice_id
         and 'owner' = any (m.roles) order by m.account_id limit 1) as owner
     from (select k.owner_id as person, k.destroyed_at as at from auth.data_keys k
             where k.owner_kind = 'person' and k.destroyed_at is not null
           union all select l.person, l.at from unnest($1::uuid[], $2::timestamptz[]) l (person, at)) known
     join partners p on p.id = known.person
     where p.account_id is not null and not exists (select 1 from erasures done where done.partner_id = p.id)
     group by p.id, p.practice_id order by p.id`,
    [named.map(({ person }) => person), named.map(({ at }) => at)],
  );
  for (const { id, owner, at } of back)
    await database.transaction(async (client) => {
      await client.query('select app.begin_erasure($1)', [id]);
      await client.query('select app.erase_own_texts($1)', [id]);
      await client.query('select app.erase_account($1, $2, $3)', [id, owner, at]);
    });
  return back.length;
}
