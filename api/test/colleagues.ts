import { randomUUID } from 'node:crypto';
import { csrfTokenOf } from '../src/identity/tokens.js';
import { SessionsRepository } from '../src/identity/index.js';
import { Client } from './client.js';
import type { Product } from './product.js';

export type Colleague = Client & { accountId: string };

export const accountOf = async (client: Client): Promise<string> =>
  (await client.get('/session')).body.viewer.accountId;

/** Somebody else of the same practice, signed in. */
export async function aColleague(
  product: Product,
  of: Client,
  roles: string[],
  name = 'Noor',
): Promise<Colleague> {
  const accountId = randomUUID();
  const { look } = product.database;
  const values = [accountId, await accountOf(of), name, `noor-${accountId.slice(0, 13)}`];
  await look(
    `insert into accounts (id, practice_id, kind, sign_in_name, name, language, created_at)
     select $1, practice_id, 'professional', $4, $3, 'nl', now() from accounts where id = $2`,
    values,
  );
  await look(
    'insert into members (account_id, practice_id, roles) select id, practice_id, $2 from accounts where id = $1',
    [accountId, roles],
  );
  const client = new Client(product.url);
  await signIn(product, client, accountId);
  return Object.assign(client, { accountId });
}

/** A session of this account, in this client. */
export async function signIn(product: Product, client: Client, accountId: string): Promise<string> {
  const token = await product.app.get(SessionsRepository).open(accountId, 'invitation');
  client.cookie = `session=${token}`;
  client.csrf = csrfTokenOf(token);
  return token;
}
