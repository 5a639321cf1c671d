import { Injectable } from '@nestjs/common';
import type { ReminderWay } from '@tweespraak/contracts/reminders';
import type { LocalDate } from '@tweespraak/domain/calendar';
import type { LocalTime } from '@tweespraak/domain/reminders';
import type pg from 'pg';
import { WorkerDatabase } from '../platform/database/worker-database.js';
import type { PushAddress } from '../platform/push/push.js';
import type { Ground } from './ground.js';

/** A message on its way. */
export interface OutboxMessage {
  id: string;
  practiceId: string;
  partnerId: string;
  day: LocalDate;
  channel: ReminderWay;
  messageId: string;
  attempts: number;
}

export interface NewMessage {
  id: string;
  partnerId: string;
  day: LocalDate;
  messageId: string;
  offHash: Buffer;
  at: Date;
}

/** Somebody who chose to be reminded, before anything else is looked up of them. */
export interface Waiting {
  partnerId: string;
  timeZone: string;
  at: LocalTime;
  weighedOn: LocalDate | null;
}

export type DropReason = 'not-needed' | 'too-late' | 'refused';

/** The outbox, as the one who sends sees it. */
@Injectable()
export class OutboxRepository {
  constructor(private readonly database: WorkerDatabase) {}

  /** All of it together, or nothing; a row that is held here is let go of when the process dies. */
  transaction<Result>(work: (step: OutboxStep) => Promise<Result>): Promise<Result> {
    return this.database.transaction((client) => work(new OutboxStep(client)));
  }

  /** For whom a day is perhaps still to be looked at. */
  toWeigh(at: Date): Promise<Waiting[]> {
    return this.database.rows<Waiting>(
      `select partner_id as "partnerId", time_zone as "timeZone", at_time as at, weighed_on as "weighedOn"
       from app.reminders_to_weigh($1)`,
      [at],
    );
  }

  /** Lets go of what was sent or dropped so long ago; its link works no more. */
  async forgetOlderThan(day: Date): Promise<void> {
    await this.database.rows(
      'delete from reminder_messages where made_at < $1 and (sent_at is not null or dropped_at is not null)',
      [day],
    );
  }

  /** Lets go of devices that nothing comes to any more: switched off, and not just now by a link that takes it back. */
  async forgetIdleDevices(before: Date): Promise<void> {
    await this.database.rows(
      `delete from reminder_devices d where d.added_at < $1 and not exists (select 1 from reminder_choices r
         where r.partner_id = d.partner_id and (r.channel = 'push' or r.off_by_link_at > $1))`,
      [before],
    );
  }

  async forgetBrowser(browserHash: Buffer): Promise<void> {
    await this.database.rows('delete from reminder_devices where browser_hash = $1', [browserHash]);
  }

  /** All devices of a partner but for the one they are at. */
  async forgetOthers(partnerId: string, browserHash: Buffer | null): Promise<void> {
    await this.database.rows(
      'delete from reminder_devices where partner_id = $1 and browser_hash is distinct from $2',
      [partnerId, browserHash],
    );
  }

  async switchOff(linkHash: Buffer, at: Date): Promise<void> {
    await this.database.rows('select app.switch_reminders_off($1, $2)', [linkHash, at]);
  }

  async switchOnAgain(linkHash: Buffer, at: Date): Promise<boolean> {
    const [row] = await this.database.rows<{ done: boolean }>(
      'select app.switch_reminders_on_again($1, $2) as done',
      [linkHash, at],
    );
    return row?.done ?? false;
  }
}

/** What is done to the outbox in one transaction. */
export class OutboxStep {
  constructor(private readonly client: pg.PoolClient) {}

  /** False when somebody else is at it. */
  async holdChoice(partnerId: string): Promise<boolean> {
    const { rowCount } = await this.client.query(
      'select weighed_on from reminder_choices where partner_id = $1 for update skip locked',
      [partnerId],
    );
    return rowCount === 1;
  }

  /** None for who is not to be reminded at all. */
  async ground(partnerId: string, at: Date): Promise<Ground | undefined> {
    const { rows } = await this.client.query<Ground>(
      `select practice_id as "practiceId", couple_id as "coupleId", side, time_zone as "timeZone", language, channel, mail, at_time as at,
         quiet_from as "quietFrom", quiet_to as "quietTo", chosen_at as "chosenAt", weighed_on as "weighedOn",
         last_message_on as "lastMessageOn", homework, rituals
       from app.reminder_ground($1, $2)`,
      [partnerId, at],
    );
    return rows[0];
  }

  async markWeighed(partnerId: string, day: LocalDate): Promise<void> {
    await this.client.query('update reminder_choices set weighed_on = $2 where partner_id = $1', [
      partnerId,
      day,
    ]);
  }

  /** One a day: false when there is one of this day already. */
  async add({ id, partnerId, day, messageId, offHash, at }: NewMessage, of: Ground): Promise<boolean> {
    const { rowCount } = await this.client.query(
      `insert into reminder_messages (id, practice_id, couple_id, partner_id, local_day, channel, message_id, off_hash,
         made_at, next_try_at)
       values ($1, $2, $3, $4, $5, $9, $6, $7, $8, $8) on conflict (partner_id, local_day) do nothing`,
      [id, of.practiceId, of.coupleId, partnerId, day, messageId, offHash, at, of.channel],
    );
    return rowCount === 1;
  }

  /** The next message whose turn it is, held until the end of the transaction; others take the one after it. */
  async takeNext(at: Date): Promise<OutboxMessage | undefined> {
    const { rows } = await this.client.query<OutboxMessage>(
      `select id, practice_id as "practiceId", partner_id as "partnerId", local_day as day, channel, message_id as "messageId", attempts
       from reminder_messages where sent_at is null and dropped_at is null and next_try_at <= $1
       order by next_try_at, id limit 1 for update skip locked`,
      [at],
    );
    return rows[0];
  }

  async markSent(id: string, at: Date): Promise<void> {
    await this.client.query(
      'update reminder_messages set sent_at = $2, attempts = attempts + 1 where id = $1',
      [id, at],
    );
  }

  async drop(id: string, why: DropReason, at: Date): Promise<void> {
    await this.client.query('update reminder_messages set dropped_at = $2, dropped_why = $3 where id = $1', [
      id,
      at,
      why,
    ]);
  }

  /** The same message by mail, at once and with tries of its own. */
  async leaveToMail(id: string, at: Date): Promise<void> {
    await this.client.query(
      `update reminder_messages set channel = 'mail', next_try_at = $2, attempts = 0 where id = $1`,
      [id, at],
    );
  }

  async devicesOf(partnerId: string): Promise<(PushAddress & { id: string })[]> {
    const { rows } = await this.client.query<PushAddress & { id: string }>(
      'select id, endpoint, p256dh, auth from reminder_devices where partner_id = $1 order by added_at, id',
      [partnerId],
    );
    return rows;
  }

  async forgetDevices(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.client.query('delete from reminder_devices where id = any ($1)', [ids]);
  }

  async postpone(id: string, until: Date): Promise<void> {
    await this.client.query(
      'update reminder_messages set next_try_at = $2, attempts = attempts + 1 where id = $1',
      [id, until],
    );
  }
}
