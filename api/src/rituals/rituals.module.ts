import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConsentsModule } from '../consents/index.js';
import { CouplesModule } from '../couples/index.js';
import { AgreeingController } from './agreeing.controller.js';
import { AgreeingService } from './agreeing.service.js';
import { CoupleRitualsController } from './couple-rituals.controller.js';
import { RitualExportsRepository } from './exports.repository.js';
import { RitualExportsService } from './exports.service.js';
import { MomentEntity } from './moment.entity.js';
import { NotesController } from './notes.controller.js';
import { NotesRepository } from './notes.repository.js';
import { NotesService } from './notes.service.js';
import { ProposalsRepository } from './proposals.repository.js';
import { RitualsController } from './rituals.controller.js';
import { RitualsRepository } from './rituals.repository.js';
import { RitualsService } from './rituals.service.js';
import { HeadlinesRepository } from './settling/headlines.repository.js';
import { HeadlinesService } from './settling/headlines.service.js';
import { SettlingRepository } from './settling/settling.repository.js';
import { SettlingService } from './settling/settling.service.js';

@Module({
  imports: [ConsentsModule, CouplesModule, TypeOrmModule.forFeature([MomentEntity])],
  controllers: [AgreeingController, CoupleRitualsController, NotesController, RitualsController],
  providers: [
    AgreeingService,
    HeadlinesRepository,
    HeadlinesService,
    NotesRepository,
    NotesService,
    ProposalsRepository,
    RitualExportsRepository,
    RitualExportsService,
    RitualsRepository,
    RitualsService,
    SettlingRepository,
    SettlingService,
  ],
  exports: [
    AgreeingService,
    HeadlinesService,
    NotesService,
    RitualExportsService,
    RitualsService,
    SettlingService,
  ],
})
export class RitualsModule {}
