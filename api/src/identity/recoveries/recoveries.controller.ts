import { Body, Controller, HttpCode, Post, Res, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { Language } from '@tweespraak/contracts/localized';
import {
  openedRecovery,
  openRecovery,
  recover,
  type OpenRecovery,
  type Recover,
} from '@tweespraak/contracts/recoveries';
import {
  firstSession,
  newWayOffer,
  type FirstSession,
  type NewWayOffer,
} from '@tweespraak/contracts/sign-in';
import type { FastifyReply } from 'fastify';
import { May } from '../../platform/access/may.js';
import { TheCaller, type Caller } from '../caller.js';
import { FirstSessions } from '../first-sessions.js';
import { RecoveriesService } from './recoveries.service.js';

@Controller('recoveries')
export class RecoveriesController {
  constructor(
    private readonly recoveries: RecoveriesService,
    private readonly first: FirstSessions,
  ) {}

  @Post('open')
  @HttpCode(200)
  @May('recover-account')
  @SerializeOptions({ schema: openedRecovery })
  @ApiOkResponse({ standardSchema: openedRecovery })
  open(
    @TheCaller() caller: Caller,
    @Body({ schema: openRecovery }) body: OpenRecovery,
  ): Promise<{ language: Language }> {
    return this.recoveries.open(caller, body);
  }

  @Post('ways')
  @HttpCode(200)
  @May('recover-account')
  @SerializeOptions({ schema: newWayOffer })
  @ApiOkResponse({ standardSchema: newWayOffer })
  ways(
    @TheCaller() caller: Caller,
    @Body({ schema: openRecovery }) body: OpenRecovery,
  ): Promise<NewWayOffer> {
    return this.recoveries.offer(caller, body);
  }

  @Post()
  @May('recover-account')
  @SerializeOptions({ schema: firstSession })
  @ApiCreatedResponse({ standardSchema: firstSession })
  async recover(
    @TheCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: recover }) body: Recover,
  ): Promise<FirstSession> {
    return this.first.give(reply, await this.recoveries.recover(caller, body));
  }
}
