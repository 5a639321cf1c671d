import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssignmentsModule } from '../assignments/index.js';
import { ConsentsModule } from '../consents/index.js';
import { CouplesModule } from '../couples/index.js';
import { ExercisesModule } from '../exercises/index.js';
import { IdentityModule } from '../identity/index.js';
import { AnswerEntity } from './answer.entity.js';
import { AnswersRepository } from './answers.repository.js';
import { DraftsService } from './drafts.service.js';
import { FeedbackEntity } from './feedback.entity.js';
import { FeedbackRepository } from './feedback.repository.js';
import { HandingInService } from './handing-in.service.js';
import { HomeworkController } from './homework.controller.js';
import { HomeworkService } from './homework.service.js';
import { LaterThoughtEntity } from './later-thought.entity.js';
import { LeavingController } from './leaving.controller.js';
import { LeavingService } from './leaving.service.js';
import { ReadingController } from './reading.controller.js';
import { ReadingService } from './reading.service.js';
import { ReflectionEntity } from './reflection.entity.js';
import { ReflectionsRepository } from './reflections.repository.js';
import { ReleasesRepository } from './releases.repository.js';
import { SharedService } from './shared.service.js';

@Module({
  imports: [
    AssignmentsModule,
    ConsentsModule,
    CouplesModule,
    ExercisesModule,
    IdentityModule,
    TypeOrmModule.forFeature([AnswerEntity, FeedbackEntity, LaterThoughtEntity, ReflectionEntity]),
  ],
  controllers: [HomeworkController, LeavingController, ReadingController],
  providers: [
    AnswersRepository,
    DraftsService,
    FeedbackRepository,
    HandingInService,
    HomeworkService,
    LeavingService,
    ReadingService,
    ReflectionsRepository,
    ReleasesRepository,
    SharedService,
  ],
  exports: [DraftsService, HandingInService, HomeworkService, ReadingService, SharedService],
})
export class ReflectionsModule {}
