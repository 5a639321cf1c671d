import { Body, Controller, Delete, HttpCode, Post, Put, Res, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { newPassword } from '@tweespraak/contracts/fields';
import { session, type Session } from '@tweespraak/contracts/identity';
import { askWaysToBegin, foundPractice, type AskWaysToBegin } from '@tweespraak/contracts/practice';
import { recovery, type Recovery } from '@tweespraak/contracts/recoveries';
import {
  firstSession,
  newWayOffer,
  type FirstSession,
  type NewWayOffer,
} from '@tweespraak/contracts/sign-in';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import {
  HandingOverService,
  IdentityService,
  May,
  SessionCookie,
  TheCaller,
  TheProfessional,
  withPasswordAlone,
  type Caller,
  type Professional,
} from '../identity/index.js';
import { IdParam } from '../platform/http/ids.js';
import { PracticeService } from './practice.service.js';

const takenOrOld = foundPractice.partial({ way: true }).extend({ password: newPassword.optional() });
const firstOrOld = z.union([firstSession, session]);

@Controller('practice')
export class PracticeController {
  constructor(
    private readonly practice: PracticeService,
    private readonly recoveries: HandingOverService,
    private readonly identity: IdentityService,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('ways')
  @HttpCode(200)
  @May('begin-practice')
  @SerializeOptions({ schema: newWayOffer })
  @ApiOkResponse({ standardSchema: newWayOffer })
  ways(
    @TheCaller() caller: Caller,
    @Body({ schema: askWaysToBegin }) body: AskWaysToBegin,
  ): Promise<NewWayOffer> {
    return this.practice.offer(caller, body);
  }

  @Post()
  @May('begin-practice')
  @SerializeOptions({ schema: firstOrOld })
  @ApiCreatedResponse({ standardSchema: firstOrOld })
  async begin(
    @TheCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: takenOrOld }) body: z.infer<typeof takenOrOld>,
  ): Promise<FirstSession | Session> {
    const { way = withPasswordAlone(body.password), ...given } = body;
    const { token, recoveryCodes } = await this.practice.begin(caller, { ...given, way });
    this.cookie.write(reply, token);
    const session = await this.identity.sessionOf(token);
    return body.way ? { session, recoveryCodes } : session;
  }

  @Put('members/:id/recovery')
  @May('recover-colleague')
  @SerializeOptions({ schema: recovery })
  @ApiOkResponse({ standardSchema: recovery })
  recoverColleague(
    @TheProfessional() viewer: Professional,
    @IdParam('id') colleagueId: string,
  ): Promise<Recovery> {
    return this.recoveries.make(viewer, { colleagueId });
  }

  @Delete('members/:id/recovery')
  @HttpCode(204)
  @May('recover-colleague')
  @ApiNoContentResponse()
  revokeRecovery(@TheProfessional() viewer: Professional, @IdParam('id') colleagueId: string): Promise<void> {
    return this.recoveries.revoke(viewer, { colleagueId });
  }
}
