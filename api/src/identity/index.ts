export { May } from '../platform/access/may.js';
export { TheCaller, type Caller } from './caller.js';
export { DemoAccounts } from './demo-accounts.js';
export { FirstSessions } from './first-sessions.js';
export { NeedsFreshFactor, OpensOwnTexts } from './fresh-factor.js';
export { IdentityModule } from './identity.module.js';
export { IdentityService } from './identity.service.js';
export { linkState, newLink, openedBy, TRIES, type HandedLink, type KeptLink } from './links/handed-links.js';
export { entranceBy, LinksService, type LinkKind } from './links/links.service.js';
export { RateLimits } from './rate-limits.js';
export { HandingOverService } from './recoveries/handing-over.service.js';
export { SessionCookie } from './session-cookie.js';
export { SessionsRepository } from './sessions.repository.js';
export { SignInOutcomes } from './sign-in-outcomes.js';
export { hashOf, newToken } from './tokens.js';
export { DemoWayModule } from './ways/demo-way.js';
export { NewAccountsService, type NewlyIn } from './ways/new-accounts.service.js';
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
