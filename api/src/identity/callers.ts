import { SetMetadata } from '@nestjs/common';

export const CALLERS = 'callers';

/** Who may call a route. A route that does not say is closed to everybody. */
export type Callers = 'anyone' | 'signed-in' | 'professionals' | 'partners';

/** Open to anyone, signed in or not. */
export const ForAnyone = (): ClassDecorator & MethodDecorator =>
  SetMetadata(CALLERS, 'anyone' satisfies Callers);
/** For whoever is signed in. */
export const ForSignedIn = (): ClassDecorator & MethodDecorator =>
  SetMetadata(CALLERS, 'signed-in' satisfies Callers);
/** For professionals; to partners it does not exist. */
export const ForProfessionals = (): ClassDecorator & MethodDecorator =>
  SetMetadata(CALLERS, 'professionals' satisfies Callers);
/** For partners; to professionals it does not exist. */
export const ForPartners = (): ClassDecorator & MethodDecorator =>
  SetMetadata(CALLERS, 'partners' satisfies Callers);
