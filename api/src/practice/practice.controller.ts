import { Body, Controller, Delete, HttpCode, Post, Put, Res, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  askWaysToBegin,
  foundPractice,
  type AskWaysToBegin,
  type FoundPractice,
} from '@tweespraak/contracts/practice';
import { recovery, type Recovery } from '@tweespraak/contracts/recoveries';
import {
  firstSession,
  newWayOffer,
  type FirstSession,
  type NewWayOffer,
} from '@tweespraak/contracts/sign-in';
import type { FastifyReply } from 'fastify';
import {
  FirstSessions,
  HandingOverService,
  May,
  NeedsFreshFactor,
  TheCaller,
  TheProfessional,
  type Caller,
  type Professional,
} from '../identity/index.js';
import { IdParam } from '../platform/http/ids.js';
import { PracticeService } from './practice.service.js';

@Controller('practice')
export class PracticeController {
  constructor(
    private readonly practice: PracticeService,
    private readonly recoveries: HandingOverService,
    private readonly first: FirstSessions,
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
  @SerializeOptions({ schema: firstSession })
  @ApiCreatedResponse({ standardSchema: firstSession })
  async begin(
    @TheCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: foundPractice }) body: FoundPractice,
  ): Promise<FirstSession> {
    return this.first.give(reply, await this.practice.begin(caller, body));
  }

  @Put('members/:id/recovery')
  @May('recover-colleague')
  @NeedsFreshFactor()
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
