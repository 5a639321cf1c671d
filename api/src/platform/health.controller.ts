import { Controller, Get, SerializeOptions, SetMetadata } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import * as z from 'zod';
import { AuthDatabase } from './database/auth-database.js';

const health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });

/** For whoever runs the product: whether the process lives, and whether it can serve. */
@Controller('health')
@SetMetadata('callers', 'anyone')
export class HealthController {
  constructor(private readonly database: AuthDatabase) {}

  @Get('live')
  @SerializeOptions({ schema: health })
  @ApiOkResponse({ standardSchema: health })
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  @SerializeOptions({ schema: health })
  @ApiOkResponse({ standardSchema: health })
  async ready(): Promise<{ status: 'ok' }> {
    await this.database.rows('select 1');
    return { status: 'ok' };
  }
}
