import { Body, Controller, Delete, Get, Post, Put, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  assignment,
  releaseAnswers,
  type Assignment,
  type ReleaseAnswers,
} from '@tweespraak/contracts/assignments';
import {
  giveFeedback,
  reflection,
  reflectionLines,
  type GiveFeedback,
  type Reflection,
  type ReflectionLine,
} from '@tweespraak/contracts/reflections';
import { May, TheProfessional, type Professional } from '../identity/index.js';
import { IdParam } from '../platform/http/ids.js';
import { ReadingService } from './reading.service.js';

@Controller()
export class ReadingController {
  constructor(private readonly reading: ReadingService) {}

  @Get('couples/:coupleId/reflections')
  @May('see-reflections')
  @SerializeOptions({ schema: reflectionLines })
  @ApiOkResponse({ standardSchema: reflectionLines })
  async lines(
    @TheProfessional() viewer: Professional,
    @IdParam('coupleId') coupleId: string,
  ): Promise<{ reflections: ReflectionLine[] }> {
    return { reflections: await this.reading.lines(viewer, coupleId) };
  }

  @Get('reflections/:id')
  @May('read-reflection')
  @SerializeOptions({ schema: reflection })
  @ApiOkResponse({ standardSchema: reflection })
  open(@TheProfessional() viewer: Professional, @IdParam('id') id: string): Promise<Reflection> {
    return this.reading.open(viewer, id);
  }

  @Post('reflections/:id/feedback')
  @May('give-feedback')
  @SerializeOptions({ schema: reflection })
  @ApiCreatedResponse({ standardSchema: reflection })
  giveFeedback(
    @TheProfessional() viewer: Professional,
    @IdParam('id') id: string,
    @Body({ schema: giveFeedback }) body: GiveFeedback,
  ): Promise<Reflection> {
    return this.reading.giveFeedback(viewer, id, body);
  }

  @Put('assignments/:id/release')
  @May('release-answers')
  @SerializeOptions({ schema: assignment })
  @ApiOkResponse({ standardSchema: assignment })
  release(
    @TheProfessional() viewer: Professional,
    @IdParam('id') id: string,
    @Body({ schema: releaseAnswers }) body: ReleaseAnswers,
  ): Promise<Assignment> {
    return this.reading.release(viewer, id, body);
  }

  @Delete('assignments/:id/release')
  @May('end-release')
  @SerializeOptions({ schema: assignment })
  @ApiOkResponse({ standardSchema: assignment })
  endRelease(@TheProfessional() viewer: Professional, @IdParam('id') id: string): Promise<Assignment> {
    return this.reading.endRelease(viewer, id);
  }
}
