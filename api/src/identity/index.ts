export { AccountsRepository } from './accounts.repository.js';
export { May } from '../platform/access/may.js';
export { DemoAccounts } from './demo-accounts.js';
export { IdentityModule } from './identity.module.js';
export { IdentityService } from './identity.service.js';
export { hashPassword } from './passwords.js';
export { RateLimits } from './rate-limits.js';
export { SessionCookie } from './session-cookie.js';
export { SessionsRepository } from './sessions.repository.js';
export { codeHash, hashOf, newCode, newToken } from './tokens.js';
export {
  ThePartner,
  TheProfessional,
  TheViewer,
  type Partner,
  type Professional,
  type Viewer,
} from './viewer.js';
