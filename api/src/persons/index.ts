export { PersonsModule } from './persons.module.js';
export { SeparationService } from './separation.service.js';
