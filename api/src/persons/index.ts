export { PersonsModule } from './persons.module.js';
export { RetentionService } from './retention.service.js';
export { SeparationService } from './separation.service.js';
