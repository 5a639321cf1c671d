import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import {
  addReminderDevice,
  ownReminderDevices,
  type AddReminderDevice,
  type OwnReminderDevices,
} from '@tweespraak/contracts/reminder-devices';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { May, newToken, TheCaller, ThePartner, type Caller, type Partner } from '../../identity/index.js';
import { IdParam } from '../../platform/http/ids.js';
import { DeviceCookie } from './device-cookie.js';
import { DevicesService } from './devices.service.js';

@Controller('me/reminders/devices')
export class DevicesController {
  constructor(
    private readonly devices: DevicesService,
    private readonly cookie: DeviceCookie,
  ) {}

  @Get()
  @May('see-own-reminders')
  @SerializeOptions({ schema: ownReminderDevices })
  @ApiOkResponse({ standardSchema: ownReminderDevices })
  own(@ThePartner() viewer: Partner, @Req() request: FastifyRequest): Promise<OwnReminderDevices> {
    return this.devices.own(viewer, this.cookie.read(request));
  }

  /** The browser gets a new mark each time, so that nothing follows it from one person to the next. */
  @Post()
  @HttpCode(200)
  @May('choose-reminders')
  @SerializeOptions({ schema: ownReminderDevices })
  @ApiOkResponse({ standardSchema: ownReminderDevices })
  async add(
    @ThePartner() viewer: Partner,
    @TheCaller() { device }: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: addReminderDevice }) body: AddReminderDevice,
  ): Promise<OwnReminderDevices> {
    const token = newToken();
    const own = await this.devices.add(viewer, body, { token, was: this.cookie.read(request), device });
    this.cookie.write(reply, token);
    return own;
  }

  @Delete(':id')
  @May('choose-reminders')
  @SerializeOptions({ schema: ownReminderDevices })
  @ApiOkResponse({ standardSchema: ownReminderDevices })
  takeOff(
    @ThePartner() viewer: Partner,
    @Req() request: FastifyRequest,
    @IdParam('id') id: string,
  ): Promise<OwnReminderDevices> {
    return this.devices.takeOff(viewer, id, this.cookie.read(request));
  }
}
