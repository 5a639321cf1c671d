import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse } from '@nestjs/swagger';
import { sendSafetyCheck, type SendSafetyCheck } from '@tweespraak/contracts/safety';
import { May, ThePartner, type Partner } from '../identity/index.js';
import { SafetyService } from './safety.service.js';

/** A partner tells, and gets nothing back: there is no route that reads it with their session. */
@Controller('me/safety-checks')
export class SafetyController {
  constructor(private readonly safety: SafetyService) {}

  @Post()
  @May('send-safety-check')
  @HttpCode(204)
  @ApiNoContentResponse()
  send(
    @ThePartner() viewer: Partner,
    @Body({ schema: sendSafetyCheck }) body: SendSafetyCheck,
  ): Promise<void> {
    return this.safety.send(viewer, body);
  }
}
