export { ConsentsModule } from './consents.module.js';
export { ConsentsService, presentedConsents } from './consents.service.js';
