export { RemindersModule } from './reminders.module.js';
export { RemindersService } from './reminders.service.js';
export { ReminderWorker } from './worker.js';
