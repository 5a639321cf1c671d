import { Module } from '@nestjs/common';
import { CouplesModule } from '../couples/index.js';
import { SafetyController } from './safety.controller.js';
import { SafetyReadingController } from './safety-reading.controller.js';
import { SafetyChecksRepository } from './safety-checks.repository.js';
import { SafetyService } from './safety.service.js';

@Module({
  imports: [CouplesModule],
  controllers: [SafetyController, SafetyReadingController],
  providers: [SafetyService, SafetyChecksRepository],
  exports: [SafetyService],
})
export class SafetyModule {}
