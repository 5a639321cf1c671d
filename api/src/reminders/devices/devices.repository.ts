import { Injectable } from '@nestjs/common';
import type { AddReminderDevice } from '@tweespraak/contracts/reminder-devices';
import type { Partner } from '../../identity/index.js';
import { Database } from '../../platform/database/database.js';

export interface DeviceRow {
  id: string;
  device: string;
  addedAt: Date;
  here: boolean;
}

export interface NewDevice extends AddReminderDevice {
  id: string;
  device: string;
  offHash: Buffer;
  browserHash: Buffer;
  /** What this browser was known by before. */
  wasHash: Buffer | null;
  at: Date;
}

/** One partner's own devices. Where they take messages is written, and read by who sends alone. */
@Injectable()
export class DevicesRepository {
  constructor(private readonly database: Database) {}

  of({ partnerId }: Partner, browserHash: Buffer | null): Promise<DeviceRow[]> {
    return this.database.rows<DeviceRow>(
      `select id, device, added_at as "addedAt", coalesce(browser_hash = $2, false) as here from reminder_devices
       where partner_id = $1 order by added_at, id`,
      [partnerId, browserHash],
    );
  }

  /** False when there are enough of them. */
  async keep(_viewer: Partner, given: NewDevice): Promise<boolean> {
    const { id, device, endpoint, p256dh, auth, offHash, wasHash, browserHash, at } = given;
    const [row] = await this.database.rows<{ kept: boolean }>(
      'select app.keep_reminder_device($1, $2, $3, $4, $5, $6, $7, $8, $9) as kept',
      [id, device, endpoint, p256dh, auth, offHash, wasHash, browserHash, at],
    );
    return row?.kept ?? false;
  }

  /** False when there is none of this id. */
  async takeOff({ partnerId }: Partner, id: string): Promise<boolean> {
    const reached = await this.database.change(
      'delete from reminder_devices where partner_id = $1 and id = $2',
      [partnerId, id],
    );
    return reached === 1;
  }

  async takeAllOff({ partnerId }: Partner): Promise<void> {
    await this.database.change('delete from reminder_devices where partner_id = $1', [partnerId]);
  }
}
