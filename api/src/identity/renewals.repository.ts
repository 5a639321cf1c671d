import { Injectable } from '@nestjs/common';
import { AuthDatabase } from '../platform/database/auth-database.js';
import { ProblemException } from '../platform/http/problems.js';
import { AccountsRepository } from './accounts.repository.js';
import { SessionsRepository } from './sessions.repository.js';
import { codeFits } from './tokens.js';

const TRIES = 5;

/** Codes that renew a forgotten password. */
@Injectable()
export class RenewalsRepository {
  constructor(
    private readonly database: AuthDatabase,
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsRepository,
  ) {}

  /** Uses the code once. A wrong one counts, and the fifth closes it. */
  async use(signInName: string, code: string, passwordHash: string): Promise<void> {
    const renewed = await this.database.transaction(async (client) => {
      const { rows } = await client.query<{ id: string; codeHash: Buffer; account_id: string }>(
        `select r.id, r.code_hash as "codeHash", a.id as account_id
         from accounts a join partners p on p.account_id = a.id join password_renewals r on r.partner_id = p.id
         where a.sign_in_name = $1 and r.used_at is null and r.revoked_at is null and r.expires_at > now() and r.tries < $2
         for update of r`,
        [signInName, TRIES],
      );
      const [row] = rows;
      if (!row) return false;
      if (!(await codeFits(row, code))) {
        await client.query('update password_renewals set tries = tries + 1 where id = $1', [row.id]);
        return false;
      }
      await client.query('update password_renewals set used_at = now() where id = $1', [row.id]);
      await this.accounts.changePassword(row.account_id, passwordHash, client);
      await this.sessions.endOthers(row.account_id, null, client);
      return true;
    });
    if (!renewed) throw new ProblemException('code_refused');
  }
}
