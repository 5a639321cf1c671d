import { Injectable } from '@nestjs/common';
import type { AddReminderDevice, OwnReminderDevices } from '@tweespraak/contracts/reminder-devices';
import { createHash, randomUUID } from 'node:crypto';
import { hashOf, type Partner } from '../../identity/index.js';
import { Clock } from '../../platform/clock.js';
import { found, ProblemException } from '../../platform/http/problems.js';
import { isPointOfTheCurve, Push } from '../../platform/push/push.js';
import { messageWords } from '../words.js';
import { DevicesRepository } from './devices.repository.js';

/** The browser that asks: its own mark, and what it calls itself in two words. */
export interface Browser {
  token: string;
  /** The mark it had before. */
  was: string | undefined;
  device: string;
}

/** The devices on which a partner wants their message. */
@Injectable()
export class DevicesService {
  constructor(
    private readonly clock: Clock,
    private readonly push: Push,
    private readonly devices: DevicesRepository,
  ) {}

  async own(viewer: Partner, token: string | undefined): Promise<OwnReminderDevices> {
    const rows = await this.devices.of(viewer, token === undefined ? null : hashOf(token));
    return {
      key: this.push.publicKey,
      title: messageWords[viewer.language].subject,
      devices: rows.map(({ addedAt, ...row }) => ({ ...row, addedAt: addedAt.toISOString() })),
    };
  }

  async add(
    viewer: Partner,
    given: AddReminderDevice,
    { token, was, device }: Browser,
  ): Promise<OwnReminderDevices> {
    if (this.push.publicKey === null) throw new ProblemException('conflict');
    if (!this.push.accepts(given)) throw wrong('endpoint', 'unknown_push_service');
    if (!isPointOfTheCurve(given.p256dh)) throw wrong('p256dh', 'no_key');
    const kept = await this.devices.keep(viewer, {
      ...given,
      id: randomUUID(),
      device,
      offHash: hashOf(offLinkOf(given)),
      wasHash: was === undefined ? null : hashOf(was),
      browserHash: hashOf(token),
      at: this.clock.now(),
    });
    if (!kept) throw wrong('endpoint', 'too_many_devices');
    return this.own(viewer, token);
  }

  async takeOff(viewer: Partner, id: string, token: string | undefined): Promise<OwnReminderDevices> {
    found((await this.devices.takeOff(viewer, id)) || null);
    return this.own(viewer, token);
  }
}

/** The device makes the same of its own address, so it needs nobody to switch the messages off. */
const offLinkOf = ({ endpoint }: AddReminderDevice): string =>
  createHash('sha256').update(endpoint, 'utf8').digest('base64url');

const wrong = (field: keyof AddReminderDevice, rule: string): ProblemException =>
  new ProblemException('invalid_input', {
    fields: [{ path: `/${field}`, rule, detail: 'No message can go there.' }],
  });
