export { AgreeingService } from './agreeing.service.js';
export { NotesService } from './notes.service.js';
export { RitualExportsService } from './exports.service.js';
export { RitualsModule } from './rituals.module.js';
export { RitualsService } from './rituals.service.js';
