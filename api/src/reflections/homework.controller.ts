import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, SerializeOptions } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import {
  addLaterThought,
  answer,
  declineHomework,
  homework,
  homeworkLines,
  saveAnswer,
  sharedExercises,
  type AddLaterThought,
  type Answer,
  type DeclineHomework,
  type Homework,
  type HomeworkLine,
  type SaveAnswer,
  type SharedExercise,
} from '@tweespraak/contracts/reflections';
import { May, OpensOwnTexts, ThePartner, type Partner } from '../identity/index.js';
import { IdParam } from '../platform/http/ids.js';
import { IfMatch, TakesIfMatch } from '../platform/http/if-match.js';
import { DraftsService } from './drafts.service.js';
import { HandingInService } from './handing-in.service.js';
import { HomeworkService } from './homework.service.js';
import { SharedService } from './shared.service.js';

@Controller()
export class HomeworkController {
  constructor(
    private readonly homework: HomeworkService,
    private readonly drafts: DraftsService,
    private readonly handingIn: HandingInService,
    private readonly shared: SharedService,
  ) {}

  @Get('homework')
  @May('see-own-homework')
  @SerializeOptions({ schema: homeworkLines })
  @ApiOkResponse({ standardSchema: homeworkLines })
  async lines(@ThePartner() viewer: Partner): Promise<{ homework: HomeworkLine[] }> {
    return { homework: await this.homework.lines(viewer) };
  }

  @Get('homework/:assignmentId')
  @May('open-own-homework')
  @OpensOwnTexts()
  @SerializeOptions({ schema: homework })
  @ApiOkResponse({ standardSchema: homework })
  one(@ThePartner() viewer: Partner, @IdParam('assignmentId') id: string): Promise<Homework> {
    return this.homework.one(viewer, id);
  }

  @Put('homework/:assignmentId/answers/:promptKey')
  @May('answer-prompts')
  @OpensOwnTexts()
  @TakesIfMatch()
  @SerializeOptions({ schema: answer })
  @ApiOkResponse({ standardSchema: answer })
  save(
    @ThePartner() viewer: Partner,
    @IdParam('assignmentId') id: string,
    @Param('promptKey') promptKey: string,
    @IfMatch() revision: number,
    @Body({ schema: saveAnswer }) body: SaveAnswer,
  ): Promise<Answer> {
    return this.drafts.save(viewer, id, promptKey, revision, body);
  }

  @Put('homework/:assignmentId/submission')
  @May('submit-reflection')
  @OpensOwnTexts()
  @SerializeOptions({ schema: homework })
  @ApiOkResponse({ standardSchema: homework })
  submit(@ThePartner() viewer: Partner, @IdParam('assignmentId') id: string): Promise<Homework> {
    return this.handingIn.submit(viewer, id);
  }

  @Delete('homework/:assignmentId/submission')
  @May('take-back-submission')
  @OpensOwnTexts()
  @SerializeOptions({ schema: homework })
  @ApiOkResponse({ standardSchema: homework })
  takeBack(@ThePartner() viewer: Partner, @IdParam('assignmentId') id: string): Promise<Homework> {
    return this.handingIn.takeBack(viewer, id);
  }

  @Put('homework/:assignmentId/refusal')
  @May('decline-homework')
  @OpensOwnTexts()
  @SerializeOptions({ schema: homework })
  @ApiOkResponse({ standardSchema: homework })
  decline(
    @ThePartner() viewer: Partner,
    @IdParam('assignmentId') id: string,
    @Body({ schema: declineHomework }) body: DeclineHomework,
  ): Promise<Homework> {
    return this.handingIn.decline(viewer, id, body.reason);
  }

  @Delete('homework/:assignmentId/refusal')
  @May('take-up-again')
  @OpensOwnTexts()
  @SerializeOptions({ schema: homework })
  @ApiOkResponse({ standardSchema: homework })
  takeUpAgain(@ThePartner() viewer: Partner, @IdParam('assignmentId') id: string): Promise<Homework> {
    return this.handingIn.takeUpAgain(viewer, id);
  }

  @Put('homework/:assignmentId/release')
  @May('share-own-answers')
  @OpensOwnTexts()
  @SerializeOptions({ schema: homework })
  @ApiOkResponse({ standardSchema: homework })
  share(@ThePartner() viewer: Partner, @IdParam('assignmentId') id: string): Promise<Homework> {
    return this.handingIn.share(viewer, id);
  }

  @Post('homework/:assignmentId/later-thoughts')
  @May('add-later-thought')
  @OpensOwnTexts()
  @SerializeOptions({ schema: homework })
  @ApiCreatedResponse({ standardSchema: homework })
  addLaterThought(
    @ThePartner() viewer: Partner,
    @IdParam('assignmentId') id: string,
    @Body({ schema: addLaterThought }) body: AddLaterThought,
  ): Promise<Homework> {
    return this.handingIn.addLaterThought(viewer, id, body);
  }

  @Put('feedback/:id/seen')
  @May('mark-feedback-seen')
  @HttpCode(204)
  @ApiNoContentResponse()
  markSeen(@ThePartner() viewer: Partner, @IdParam('id') id: string): Promise<void> {
    return this.handingIn.markFeedbackSeen(viewer, id);
  }

  @Get('shared')
  @May('read-shared')
  @SerializeOptions({ schema: sharedExercises })
  @ApiOkResponse({ standardSchema: sharedExercises })
  async sharedBetweenUs(@ThePartner() viewer: Partner): Promise<{ shared: SharedExercise[] }> {
    return { shared: await this.shared.all(viewer) };
  }
}
