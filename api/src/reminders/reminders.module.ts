import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { ChoicesRepository } from './choices.repository.js';
import { DeviceCookie } from './devices/device-cookie.js';
import { DevicesController } from './devices/devices.controller.js';
import { DevicesRepository } from './devices/devices.repository.js';
import { DevicesService } from './devices/devices.service.js';
import { EndOnSignOut } from './devices/end-on-sign-out.interceptor.js';
import { NotifyingService } from './devices/notifying.service.js';
import { LinksController } from './links.controller.js';
import { OffLinks } from './off-links.js';
import { OutboxRepository } from './outbox.repository.js';
import { PlanningService } from './planning.service.js';
import { RemindersController } from './reminders.controller.js';
import { RemindersService } from './reminders.service.js';
import { SendingService } from './sending.service.js';
import { ReminderWorker } from './worker.js';

@Module({
  controllers: [DevicesController, LinksController, RemindersController],
  providers: [
    ChoicesRepository,
    DeviceCookie,
    DevicesRepository,
    DevicesService,
    NotifyingService,
    { provide: APP_INTERCEPTOR, useClass: EndOnSignOut },
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
