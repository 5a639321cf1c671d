export { AccountsRepository } from './accounts.repository.js';
export { May } from '../platform/access/may.js';
export { TheCaller, type Caller } from './caller.js';
export { DemoAccounts } from './demo-accounts.js';
export { NeedsFreshFactor, OpensOwnTexts } from './fresh-factor.js';
export { IdentityModule } from './identity.module.js';
export { IdentityService } from './identity.service.js';
export { RateLimits } from './rate-limits.js';
export { HandingOverService } from './recoveries/handing-over.service.js';
export { SessionCookie } from './session-cookie.js';
export { SessionsRepository } from './sessions.repository.js';
export { SignInOutcomes, type SignInOutcome } from './sign-in-outcomes.js';
export { codeFits, codeHash, hashOf, newCode, newToken } from './tokens.js';
export { signInNameTaken } from './accounts.repository.js';
export { DemoWayModule } from './ways/demo-way.js';
export { NewWaysService, type DemoPassword, type Entrance } from './ways/new-ways.service.js';
export {
  ThePartner,
  TheProfessional,
  TheSession,
  TheViewer,
  type SessionAtHand,
  type Partner,
  type Professional,
  type Viewer,
} from './viewer.js';
