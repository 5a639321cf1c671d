export { PracticeModule } from './practice.module.js';
export { PracticeService } from './practice.service.js';
export { PracticesRepository } from './practices.repository.js';
