export { AgreeingService } from './agreeing.service.js';
export { NotesService } from './notes.service.js';
export { RitualExportsService } from './exports.service.js';
export { RitualsModule } from './rituals.module.js';
export { RitualsService } from './rituals.service.js';
export { HeadlinesService } from './settling/headlines.service.js';
export { ritualsCommand } from './settling/rituals-command.js';
export { SettlingService } from './settling/settling.service.js';
