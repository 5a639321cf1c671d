export { RitualsModule } from './rituals.module.js';
export { RitualsService } from './rituals.service.js';
