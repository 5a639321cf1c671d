import { Controller, Delete, Get, Param, Put, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { personalExport, type PersonalExport } from '@tweespraak/contracts/exports';
import { ownRights, type OwnRights, type RequestKind } from '@tweespraak/contracts/persons';
import { May, NeedsFreshFactor, OpensOwnTexts, ThePartner, type Partner } from '../identity/index.js';
import { KindPipe } from './kind.pipe.js';
import { OwnExportService } from './own-export.service.js';
import { RightsService } from './rights.service.js';

@Controller('me')
export class OwnRightsController {
  constructor(
    private readonly rights: RightsService,
    private readonly exports: OwnExportService,
  ) {}

  @Get('rights')
  @May('see-own-rights')
  @SerializeOptions({ schema: ownRights })
  @ApiOkResponse({ standardSchema: ownRights })
  own(@ThePartner() viewer: Partner): Promise<OwnRights> {
    return this.rights.own(viewer);
  }

  @Get('export')
  @May('export-own-record')
  @NeedsFreshFactor()
  @OpensOwnTexts()
  @SerializeOptions({ schema: personalExport })
  @ApiOkResponse({ standardSchema: personalExport })
  export(@ThePartner() viewer: Partner): Promise<PersonalExport> {
    return this.exports.of(viewer);
  }

  @Put('requests/:kind')
  @May('ask-practice')
  @SerializeOptions({ schema: ownRights })
  @ApiOkResponse({ standardSchema: ownRights })
  ask(@ThePartner() viewer: Partner, @Param('kind', KindPipe) kind: RequestKind): Promise<OwnRights> {
    return this.rights.ask(viewer, kind);
  }

  @Delete('requests/:kind')
  @May('take-back-request')
  @SerializeOptions({ schema: ownRights })
  @ApiOkResponse({ standardSchema: ownRights })
  takeBack(@ThePartner() viewer: Partner, @Param('kind', KindPipe) kind: RequestKind): Promise<OwnRights> {
    return this.rights.takeBack(viewer, kind);
  }
}
