import { Body, Controller, Delete, Get, HttpCode, Post, Put, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  assignExercise,
  assignment,
  assignments,
  reschedule,
  type AssignExercise,
  type Assignment,
  type Reschedule,
} from '@tweespraak/contracts/assignments';
import { May, TheProfessional, type Professional } from '../identity/index.js';
import { IdParam } from '../platform/http/ids.js';
import { IfMatch, TakesIfMatch } from '../platform/http/if-match.js';
import { AssignmentsService } from './assignments.service.js';

@Controller()
export class AssignmentsController {
  constructor(private readonly assignments: AssignmentsService) {}

  @Get('couples/:coupleId/assignments')
  @May('see-homework')
  @SerializeOptions({ schema: assignments })
  @ApiOkResponse({ standardSchema: assignments })
  async ofCouple(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
  ): Promise<{ assignments: Assignment[] }> {
    return { assignments: await this.assignments.ofCouple(viewer, coupleId) };
  }

  @Post('couples/:coupleId/assignments')
  @May('assign-exercise')
  @SerializeOptions({ schema: assignment })
  @ApiCreatedResponse({ standardSchema: assignment })
  assign(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
    @Body({ schema: assignExercise }) body: AssignExercise,
  ): Promise<Assignment> {
    return this.assignments.assign(viewer, coupleId, body);
  }

  @Delete('couples/:coupleId/vulnerable-exercises')
  @May('switch-vulnerable-exercises')
  @HttpCode(204)
  @ApiNoContentResponse()
  switchVulnerableOff(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
  ): Promise<void> {
    return this.assignments.switchVulnerableOff(viewer, coupleId);
  }

  @Put('couples/:coupleId/vulnerable-exercises')
  @May('switch-vulnerable-exercises')
  @HttpCode(204)
  @ApiNoContentResponse()
  switchVulnerableOn(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
  ): Promise<void> {
    return this.assignments.switchVulnerableOn(viewer, coupleId);
  }

  @Put('assignments/:id/due')
  @May('reschedule-homework')
  @TakesIfMatch()
  @SerializeOptions({ schema: assignment })
  @ApiOkResponse({ standardSchema: assignment })
  reschedule(
    @TheProfessional() viewer: Professional,
    @IdParam('id') id: string,
    @IfMatch() revision: number,
    @Body({ schema: reschedule }) body: Reschedule,
  ): Promise<Assignment> {
    return this.assignments.reschedule(viewer, id, revision, body);
  }

  @Put('assignments/:id/withdrawal')
  @May('withdraw-homework')
  @HttpCode(204)
  @ApiNoContentResponse()
  withdraw(@TheProfessional() viewer: Professional, @IdParam('id') id: string): Promise<void> {
    return this.assignments.withdraw(viewer, id);
  }
}
