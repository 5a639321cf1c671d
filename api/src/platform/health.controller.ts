import { Controller, Get, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import * as z from 'zod';
import { May } from './access/may.js';
import { Readiness } from './readiness.js';

const health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });

/** For whoever runs the product: whether the process lives, and whether it can serve. */
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @May('check-health')
  @SerializeOptions({ schema: health })
  @ApiOkResponse({ standardSchema: health })
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  @May('check-health')
  @SerializeOptions({ schema: health })
  @ApiOkResponse({ standardSchema: health })
  async ready(): Promise<{ status: 'ok' }> {
    await this.readiness.expectReady();
    return { status: 'ok' };
  }
}
