import { Module } from '@nestjs/common';
import { CouplesModule } from '../couples/index.js';
import { ExercisesModule } from '../exercises/index.js';
import { RitualsModule } from '../rituals/index.js';
import { CaseloadController } from './caseload.controller.js';
import { CaseloadRepository } from './caseload.repository.js';
import { CaseloadService } from './caseload.service.js';

@Module({
  imports: [CouplesModule, ExercisesModule, RitualsModule],
  controllers: [CaseloadController],
  providers: [CaseloadService, CaseloadRepository],
  exports: [CaseloadService],
})
export class CaseloadModule {}
