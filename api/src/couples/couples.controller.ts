import { Body, Controller, Delete, Get, HttpCode, Param, Put, SerializeOptions } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  changeCouple,
  couple,
  invitation,
  type ChangeCouple,
  type Couple,
  type Invitation,
} from '@tweespraak/contracts/couples';
import type { Side } from '@tweespraak/contracts/fields';
import { recovery, type Recovery } from '@tweespraak/contracts/recoveries';
import { May, NeedsFreshFactor, TheProfessional, type Professional } from '../identity/index.js';
import { IdParam } from '../platform/http/ids.js';
import { IfMatch, TakesIfMatch } from '../platform/http/if-match.js';
import { CouplesService } from './couples.service.js';
import { SidePipe } from './side.pipe.js';

@Controller('couples')
export class CouplesController {
  constructor(private readonly couples: CouplesService) {}

  @Get(':coupleId')
  @May('see-couple')
  @SerializeOptions({ schema: couple })
  @ApiOkResponse({ standardSchema: couple })
  couple(@TheProfessional() viewer: Professional, @IdParam('coupleId') coupleId: string): Promise<Couple> {
    return this.couples.coupleOf(viewer, coupleId);
  }

  @Put(':coupleId')
  @May('change-couple')
  @TakesIfMatch()
  @SerializeOptions({ schema: couple })
  @ApiOkResponse({ standardSchema: couple })
  change(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
    @IfMatch() revision: number,
    @Body({ schema: changeCouple }) body: ChangeCouple,
  ): Promise<Couple> {
    return this.couples.change(viewer, coupleId, revision, body);
  }

  @Put(':coupleId/archive')
  @May('archive-couple')
  @HttpCode(204)
  @ApiNoContentResponse()
  archive(@TheProfessional() viewer: Professional, @IdParam('coupleId') coupleId: string): Promise<void> {
    return this.couples.archive(viewer, coupleId);
  }

  @Delete(':coupleId/archive')
  @May('archive-couple')
  @HttpCode(204)
  @ApiNoContentResponse()
  bringBack(@TheProfessional() viewer: Professional, @IdParam('coupleId') coupleId: string): Promise<void> {
    return this.couples.bringBack(viewer, coupleId);
  }

  @Put(':coupleId/partners/:side/invitation')
  @May('invite-partner')
  @SerializeOptions({ schema: invitation })
  @ApiOkResponse({ standardSchema: invitation })
  invite(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
    @Param('side', SidePipe) side: Side,
  ): Promise<Invitation> {
    return this.couples.invite(viewer, coupleId, side);
  }

  @Delete(':coupleId/partners/:side/invitation')
  @May('invite-partner')
  @HttpCode(204)
  @ApiNoContentResponse()
  revoke(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
    @Param('side', SidePipe) side: Side,
  ): Promise<void> {
    return this.couples.revokeInvitation(viewer, coupleId, side);
  }

  @Put(':coupleId/partners/:side/recovery')
  @May('renew-access')
  @NeedsFreshFactor()
  @SerializeOptions({ schema: recovery })
  @ApiOkResponse({ standardSchema: recovery })
  recover(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
    @Param('side', SidePipe) side: Side,
  ): Promise<Recovery> {
    return this.couples.recover(viewer, coupleId, side);
  }

  @Delete(':coupleId/partners/:side/recovery')
  @HttpCode(204)
  @May('renew-access')
  @ApiNoContentResponse()
  revokeRecovery(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
    @Param('side', SidePipe) side: Side,
  ): Promise<void> {
    return this.couples.revokeRecovery(viewer, coupleId, side);
  }

  @Put(':coupleId/partners/:side/recovery/confirmation')
  @HttpCode(204)
  @May('confirm-recovery')
  @NeedsFreshFactor()
  @ApiNoContentResponse()
  confirmRecovery(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
    @Param('side', SidePipe) side: Side,
  ): Promise<void> {
    return this.couples.confirmRecovery(viewer, coupleId, side);
  }
}
