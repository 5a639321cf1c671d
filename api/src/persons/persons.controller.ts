import { Body, Controller, Delete, Get, HttpCode, Param, Put, SerializeOptions } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { clientRecord, type ClientRecord } from '@tweespraak/contracts/exports';
import type { Side } from '@tweespraak/contracts/fields';
import {
  coupleRights,
  erasePartner,
  openRequests,
  type CoupleRights,
  type OpenRequests,
  type RequestKind,
} from '@tweespraak/contracts/persons';
import { SidePipe } from '../couples/index.js';
import { May, NeedsFreshFactor, TheProfessional, type Professional } from '../identity/index.js';
import { IdParam } from '../platform/http/ids.js';
import { KindPipe } from './kind.pipe.js';
import { ClientRecordService } from './client-record.service.js';
import { ErasureService } from './erasure.service.js';
import { RightsService } from './rights.service.js';
import { SeparationService } from './separation.service.js';

@Controller()
export class PersonsController {
  constructor(
    private readonly rights: RightsService,
    private readonly separation: SeparationService,
    private readonly erasure: ErasureService,
    private readonly records: ClientRecordService,
  ) {}

  @Get('requests')
  @May('see-requests')
  @SerializeOptions({ schema: openRequests })
  @ApiOkResponse({ standardSchema: openRequests })
  open(@TheProfessional() viewer: Professional): Promise<OpenRequests> {
    return this.rights.open(viewer);
  }

  @Get('couples/:coupleId/rights')
  @May('see-rights')
  @SerializeOptions({ schema: coupleRights })
  @ApiOkResponse({ standardSchema: coupleRights })
  ofCouple(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
  ): Promise<CoupleRights> {
    return this.rights.ofCouple(viewer, coupleId);
  }

  @Put('couples/:coupleId/partners/:side/requests/:kind/refusal')
  @May('decline-request')
  @HttpCode(204)
  @ApiNoContentResponse()
  decline(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
    @Param('side', SidePipe) side: Side,
    @Param('kind', KindPipe) kind: RequestKind,
  ): Promise<void> {
    return this.rights.decline(viewer, coupleId, side, kind);
  }

  @Get('couples/:coupleId/partners/:side/record')
  @May('export-client-record')
  @NeedsFreshFactor()
  @SerializeOptions({ schema: clientRecord })
  @ApiOkResponse({ standardSchema: clientRecord })
  record(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
    @Param('side', SidePipe) side: Side,
  ): Promise<ClientRecord> {
    return this.records.of(viewer, coupleId, side);
  }

  @Put('couples/:coupleId/partners/:side/erasure')
  @May('erase-partner')
  @NeedsFreshFactor()
  @HttpCode(204)
  @ApiNoContentResponse()
  erase(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
    @Param('side', SidePipe) side: Side,
    @Body({ schema: erasePartner }) _body: { understood: true },
  ): Promise<void> {
    return this.erasure.erase(viewer, coupleId, side);
  }

  @Put('couples/:coupleId/separation')
  @May('separate-couple')
  @HttpCode(204)
  @ApiNoContentResponse()
  separate(@TheProfessional() viewer: Professional, @IdParam('coupleId') coupleId: string): Promise<void> {
    return this.separation.separate(viewer, coupleId);
  }

  @Delete('couples/:coupleId/separation')
  @May('reunite-couple')
  @HttpCode(204)
  @ApiNoContentResponse()
  reunite(@TheProfessional() viewer: Professional, @IdParam('coupleId') coupleId: string): Promise<void> {
    return this.separation.reunite(viewer, coupleId);
  }
}
