import { Module } from '@nestjs/common';
import { ChoicesRepository } from './choices.repository.js';
import { LinksController } from './links.controller.js';
import { OffLinks } from './off-links.js';
import { OutboxRepository } from './outbox.repository.js';
import { PlanningService } from './planning.service.js';
import { RemindersController } from './reminders.controller.js';
import { RemindersService } from './reminders.service.js';
import { SendingService } from './sending.service.js';
import { ReminderWorker } from './worker.js';

@Module({
  controllers: [LinksController, RemindersController],
  providers: [
    ChoicesRepository,
    OffLinks,
    OutboxRepository,
    PlanningService,
    RemindersService,
    ReminderWorker,
    SendingService,
  ],
  exports: [RemindersService, ReminderWorker],
})
export class RemindersModule {}
