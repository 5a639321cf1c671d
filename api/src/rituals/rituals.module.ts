import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConsentsModule } from '../consents/index.js';
import { CouplesModule } from '../couples/index.js';
import { MomentEntity } from './moment.entity.js';
import { RitualScheduleEntity } from './ritual-schedule.entity.js';
import { RitualEntity } from './ritual.entity.js';
import { RitualsController } from './rituals.controller.js';
import { RitualsRepository } from './rituals.repository.js';
import { RitualsService } from './rituals.service.js';

@Module({
  imports: [
    ConsentsModule,
    CouplesModule,
    TypeOrmModule.forFeature([MomentEntity, RitualEntity, RitualScheduleEntity]),
  ],
  controllers: [RitualsController],
  providers: [RitualsRepository, RitualsService],
  exports: [RitualsService],
})
export class RitualsModule {}
