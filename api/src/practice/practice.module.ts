import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/index.js';
import { ColleaguesController } from './colleagues.controller.js';
import { ColleaguesRepository } from './colleagues.repository.js';
import { ColleaguesService } from './colleagues.service.js';
import { MembersController } from './members.controller.js';
import { MembersRepository } from './members.repository.js';
import { MembersService } from './members.service.js';
import { PracticeController } from './practice.controller.js';
import { PracticeService } from './practice.service.js';
import { PracticesRepository } from './practices.repository.js';

@Module({
  imports: [IdentityModule],
  controllers: [ColleaguesController, PracticeController, MembersController],
  providers: [
    ColleaguesRepository,
    ColleaguesService,
    MembersRepository,
    MembersService,
    PracticeService,
    PracticesRepository,
  ],
  exports: [PracticeService, PracticesRepository],
})
export class PracticeModule {}
