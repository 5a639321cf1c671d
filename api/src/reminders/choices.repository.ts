import { Injectable } from '@nestjs/common';
import type { ChooseReminders, ReminderChannel } from '@tweespraak/contracts/reminders';
import type { LocalDate } from '@tweespraak/domain/calendar';
import type { Partner } from '../identity/index.js';
import { Database } from '../platform/database/database.js';

export interface ChoiceRow {
  channel: ReminderChannel;
  at: string;
  quietFrom: string;
  quietTo: string;
  chosenAt: Date;
}

export interface OwnStanding {
  mail: string | null;
  mayAdd: boolean;
  refusedOn: LocalDate | null;
}

/** One partner's own choice. */
@Injectable()
export class ChoicesRepository {
  constructor(private readonly database: Database) {}

  async of({ partnerId }: Partner): Promise<ChoiceRow | undefined> {
    const [row] = await this.database.rows<ChoiceRow>(
      `select channel, at_time as at, quiet_from as "quietFrom", quiet_to as "quietTo", chosen_at as "chosenAt"
       from reminder_choices where partner_id = $1`,
      [partnerId],
    );
    return row;
  }

  async standingOf({ accountId, partnerId }: Partner): Promise<OwnStanding> {
    const [row] = await this.database.rows<OwnStanding>(
      `select k.mail, app.may_add() as "mayAdd", (
         select case when m.dropped_why = 'refused' and m.channel = 'mail' then m.local_day end
         from reminder_messages m join reminder_choices c on c.partner_id = m.partner_id
         where m.partner_id = $2 and m.made_at > c.chosen_at and (m.sent_at is not null or m.dropped_why = 'refused')
         order by m.local_day desc limit 1) as "refusedOn"
       from app.contacts_of(array[$1::uuid]) k`,
      [accountId, partnerId],
    );
    return row ?? { mail: null, mayAdd: false, refusedOn: null };
  }

  async choose(
    { practiceId, coupleId, partnerId }: Partner,
    given: ChooseReminders,
    at: Date,
  ): Promise<void> {
    await this.database.rows(
      `insert into reminder_choices (partner_id, practice_id, couple_id, channel, at_time, quiet_from, quiet_to, chosen_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (partner_id) do update set channel = $4, at_time = $5, quiet_from = $6, quiet_to = $7, chosen_at = $8,
         off_by_link_at = null`,
      [partnerId, practiceId, coupleId, given.channel, given.at, given.quietFrom, given.quietTo, at],
    );
  }

  sentTo({ partnerId }: Partner): Promise<{ day: LocalDate; sentAt: Date }[]> {
    return this.database.rows(
      `select local_day as day, sent_at as "sentAt" from reminder_messages
       where partner_id = $1 and sent_at is not null order by local_day`,
      [partnerId],
    );
  }
}
