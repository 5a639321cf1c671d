import { Module } from '@nestjs/common';
import { ExercisesModule } from '../exercises/index.js';
import { AuditController } from './audit.controller.js';
import { EventsRepository } from './events.repository.js';
import { AuditService } from './audit.service.js';

/** What people see of who read and did what. */
@Module({
  imports: [ExercisesModule],
  controllers: [AuditController],
  providers: [AuditService, EventsRepository],
})
export class AuditPagesModule {}
