import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { May, TheCaller, type Caller } from '../identity/index.js';
import { ifChanged } from '../platform/http/if-changed.js';
import { FeedsService } from './feeds.service.js';

@Controller('calendar')
export class FeedsController {
  constructor(private readonly feeds: FeedsService) {}

  @Get(':token/moment.ics')
  @May('read-feed')
  @ApiOkResponse({ content: { 'text/calendar': { schema: { type: 'string' } } } })
  async read(
    @TheCaller() caller: Caller,
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    return ifChanged(
      request,
      reply.type('text/calendar; charset=utf-8'),
      await this.feeds.read(caller, token),
    );
  }
}
