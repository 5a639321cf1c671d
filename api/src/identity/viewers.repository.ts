import { Injectable } from '@nestjs/common';
import type { ChangeProfile } from '@tweespraak/contracts/identity';
import type { Language } from '@tweespraak/contracts/localized';
import { Database } from '../platform/database/database.js';
import type { Viewer } from './viewer.js';

export interface ViewerDetails {
  signInName: string;
  mail: string | null;
  practiceName: string;
  demo: boolean;
  otherName: string | null;
  therapists: string[];
}

/** What a viewer may know around their own account, read below the policies. */
@Injectable()
export class ViewersRepository {
  constructor(private readonly database: Database) {}

  async detailsOf(viewer: Viewer): Promise<ViewerDetails | undefined> {
    const coupleId = viewer.kind === 'partner' ? viewer.coupleId : null;
    const [row] = await this.database.rows<ViewerDetails>(
      `select k.sign_in_name as "signInName", k.mail, p.name as "practiceName", p.demo,
         (select o.name from partners q join accounts o on o.id = q.account_id
            where q.couple_id = $2 and q.account_id <> $1) as "otherName",
         coalesce((select array_agg(t.name order by t.name) from couple_access c join accounts t on t.id = c.account_id
            where c.couple_id = $2 and c.role = 'therapist' and (c.until is null or c.until > now())), '{}') as therapists
       from accounts a join practices p on p.id = a.practice_id join app.contacts_of(array[a.id]) k on true where a.id = $1`,
      [viewer.accountId, coupleId],
    );
    return row;
  }

  async chooseLanguage({ accountId }: Viewer, language: Language): Promise<void> {
    await this.database.change('update accounts set language = $2 where id = $1', [accountId, language]);
  }

  async changeProfile({ accountId }: Viewer, { name, mail }: ChangeProfile): Promise<void> {
    await this.database.change('update accounts set name = $2, mail = $3 where id = $1', [
      accountId,
      name,
      mail,
    ]);
  }
}
