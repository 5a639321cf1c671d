import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity/index.js';
import { AccessController } from './access.controller.js';
import { AccessRepository } from './access.repository.js';
import { AccessService } from './access.service.js';
import { CouplesController } from './couples.controller.js';
import { CouplesRepository } from './couples.repository.js';
import { CouplesService } from './couples.service.js';
import { InvitationEntity } from './invitation.entity.js';
import { InvitationsRepository } from './invitations.repository.js';
import { JoiningController } from './joining.controller.js';
import { JoiningRepository } from './joining.repository.js';
import { JoiningService } from './joining.service.js';
import { ReadersRepository } from './readers.repository.js';
import { ReadsRepository } from './reads.repository.js';

@Module({
  imports: [IdentityModule, TypeOrmModule.forFeature([InvitationEntity])],
  controllers: [AccessController, CouplesController, JoiningController],
  providers: [
    AccessRepository,
    AccessService,
    CouplesService,
    CouplesRepository,
    InvitationsRepository,
    JoiningRepository,
    JoiningService,
    ReadersRepository,
    ReadsRepository,
  ],
  exports: [CouplesService, JoiningService, ReadersRepository, ReadsRepository],
})
export class CouplesModule {}
