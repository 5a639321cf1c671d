import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse } from '@nestjs/swagger';
import { leaveNow, type LeaveNow } from '@tweespraak/contracts/leaving';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdentityService, May, SessionCookie, ThePartner, type Partner } from '../identity/index.js';
import { forgetting } from '../platform/http/headers.js';
import { LeavingService } from './leaving.service.js';

@Controller('leaving')
export class LeavingController {
  constructor(
    private readonly leaving: LeavingService,
    private readonly identity: IdentityService,
    private readonly cookie: SessionCookie,
  ) {}

  /** One request for both, for two could overtake each other. The session ends whatever becomes of the texts. */
  @Post()
  @HttpCode(204)
  @May('leave-now')
  @ApiNoContentResponse()
  async leave(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @ThePartner() viewer: Partner,
    @Body({ schema: leaveNow }) { answers }: LeaveNow,
  ): Promise<void> {
    const token = this.cookie.read(request);
    if (token) request.afterwards = () => this.identity.signOut(token);
    this.cookie.clear(reply);
    void reply.headers(forgetting);
    await this.leaving.save(viewer, answers);
  }
}
