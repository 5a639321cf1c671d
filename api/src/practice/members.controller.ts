import { Body, Controller, Delete, Get, HttpCode, Post, Put, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { invitation, type Invitation } from '@tweespraak/contracts/couples';
import {
  changeRoles,
  endMembership,
  inviteColleague,
  members,
  type ChangeRoles,
  type EndMembership,
  type InviteColleague,
  type Members,
} from '@tweespraak/contracts/members';
import { May, TheProfessional, type Professional } from '../identity/index.js';
import { IdParam } from '../platform/http/ids.js';
import { MembersService } from './members.service.js';

@Controller('practice')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Get('members')
  @May('see-colleagues')
  @SerializeOptions({ schema: members })
  @ApiOkResponse({ standardSchema: members })
  all(@TheProfessional() viewer: Professional): Promise<Members> {
    return this.members.all(viewer);
  }

  @Post('colleagues')
  @May('invite-colleague')
  @SerializeOptions({ schema: invitation })
  @ApiCreatedResponse({ standardSchema: invitation })
  invite(
    @TheProfessional() viewer: Professional,
    @Body({ schema: inviteColleague }) body: InviteColleague,
  ): Promise<Invitation> {
    return this.members.invite(viewer, body);
  }

  @Delete('colleagues/:id')
  @HttpCode(204)
  @May('invite-colleague')
  @ApiNoContentResponse()
  revoke(@TheProfessional() viewer: Professional, @IdParam('id') id: string): Promise<void> {
    return this.members.revoke(viewer, id);
  }

  @Put('members/:id/roles')
  @HttpCode(204)
  @May('change-roles')
  @ApiNoContentResponse()
  changeRoles(
    @TheProfessional() viewer: Professional,
    @IdParam('id') id: string,
    @Body({ schema: changeRoles }) body: ChangeRoles,
  ): Promise<void> {
    return this.members.changeRoles(viewer, id, body.roles);
  }

  @Delete('members/:id/sign-ins')
  @HttpCode(204)
  @May('sign-colleague-out')
  @ApiNoContentResponse()
  signOut(@TheProfessional() viewer: Professional, @IdParam('id') id: string): Promise<void> {
    return this.members.signOut(viewer, id);
  }

  @Put('members/:id/end')
  @HttpCode(204)
  @May('end-membership')
  @ApiNoContentResponse()
  end(
    @TheProfessional() viewer: Professional,
    @IdParam('id') id: string,
    @Body({ schema: endMembership }) body: EndMembership,
  ): Promise<void> {
    return this.members.end(viewer, id, body.couplesTo);
  }
}
