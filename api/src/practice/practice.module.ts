import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { PracticeController } from './practice.controller.js';
import { PracticeService } from './practice.service.js';
import { PracticesRepository } from './practices.repository.js';

@Module({
  imports: [IdentityModule],
  controllers: [PracticeController],
  providers: [PracticeService, PracticesRepository],
  exports: [PracticeService, PracticesRepository],
})
export class PracticeModule {}
