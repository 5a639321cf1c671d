export { CaseloadModule } from './caseload.module.js';
export { CaseloadService } from './caseload.service.js';
