import { Controller, Get, Query, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import {
  auditPage,
  auditQuestion,
  whoRead,
  type AuditPage,
  type AuditQuestion,
  type WhoRead,
} from '@tweespraak/contracts/audit';
import { ThePartner, TheProfessional, type Partner, type Professional } from '../identity/index.js';
import { May } from '../platform/access/may.js';
import { AuditService } from './audit.service.js';

@Controller()
export class AuditController {
  constructor(private readonly audit: AuditService) {}

  @Get('me/readers')
  @May('see-who-read')
  @SerializeOptions({ schema: whoRead })
  @ApiOkResponse({ standardSchema: whoRead })
  whoRead(@ThePartner() viewer: Partner): Promise<WhoRead> {
    return this.audit.whoRead(viewer);
  }

  @Get('practice/events')
  @May('see-audit')
  @SerializeOptions({ schema: auditPage })
  @ApiOkResponse({ standardSchema: auditPage })
  events(
    @TheProfessional() viewer: Professional,
    @Query({ schema: auditQuestion }) question: AuditQuestion,
  ): Promise<AuditPage> {
    return this.audit.events(viewer, question);
  }
}
