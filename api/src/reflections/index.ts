export { DraftsService } from './drafts.service.js';
export { HandingInService } from './handing-in.service.js';
export { HomeworkService } from './homework.service.js';
export { ReadingService } from './reading.service.js';
export { ReflectionsModule } from './reflections.module.js';
export { SharedService } from './shared.service.js';
