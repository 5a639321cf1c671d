export { AuditPagesModule } from './audit.module.js';
