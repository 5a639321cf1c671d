import { inject } from '@angular/core';
import { type CanActivateFn, type GuardResult, Router } from '@angular/router';
import { homeOf } from './homes';
import { CurrentSession } from './session';

/** Pages for therapists and the rest of the practice. */
export const professionalOnly: CanActivateFn = (_route, { url }) => only('professional', url);

/** Pages for the two partners. */
export const partnerOnly: CanActivateFn = (_route, { url }) => only('partner', url);

/** Pages for someone who is not in yet; whoever is in already goes to where they begin. */
export const signedOutOnly: CanActivateFn = async () => {
  const [session, router] = [inject(CurrentSession), inject(Router)];
  await session.ready();
  return session.viewer() ? router.parseUrl(homeOf(session.viewer())) : true;
};

/** The bare address leads to where someone begins. */
export const toHome: CanActivateFn = async () => {
  const [session, router] = [inject(CurrentSession), inject(Router)];
  await session.ready();
  return router.parseUrl(homeOf(session.viewer()));
};

async function only(kind: 'professional' | 'partner', url: string): Promise<GuardResult> {
  const [session, router] = [inject(CurrentSession), inject(Router)];
  await session.ready();
  const viewer = session.viewer();
  if (viewer?.kind === kind) return true;
  if (!viewer) session.returnTo = { url, accountId: null };
  return router.parseUrl(homeOf(viewer));
}
