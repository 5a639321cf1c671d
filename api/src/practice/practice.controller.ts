import { Body, Controller, Post, Req, Res, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse } from '@nestjs/swagger';
import { session, type Session } from '@tweespraak/contracts/identity';
import { beginPractice, type BeginPractice } from '@tweespraak/contracts/practice';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { May, IdentityService, SessionCookie } from '../identity/index.js';
import { PracticeService } from './practice.service.js';

@Controller('practice')
export class PracticeController {
  constructor(
    private readonly practice: PracticeService,
    private readonly identity: IdentityService,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @May('begin-practice')
  @SerializeOptions({ schema: session })
  @ApiCreatedResponse({ standardSchema: session })
  async begin(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: beginPractice }) body: BeginPractice,
  ): Promise<Session> {
    const token = await this.practice.begin(request.ip, body);
    this.cookie.write(reply, token);
    return this.identity.sessionOf(token);
  }
}
