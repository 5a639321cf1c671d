import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { MembersController } from './members.controller.js';
import { MembersRepository } from './members.repository.js';
import { MembersService } from './members.service.js';
import { PracticeController } from './practice.controller.js';
import { PracticeService } from './practice.service.js';
import { PracticesRepository } from './practices.repository.js';

@Module({
  imports: [IdentityModule],
  controllers: [PracticeController, MembersController],
  providers: [MembersRepository, MembersService, PracticeService, PracticesRepository],
  exports: [PracticeService, PracticesRepository],
})
export class PracticeModule {}
