import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Language } from '@tweespraak/contracts/localized';
import type { Side } from '@tweespraak/contracts/fields';
import type { MemberRole, Role } from '@tweespraak/domain/access';
import type { Stage } from '@tweespraak/domain/sessions';
import type { FastifyRequest } from 'fastify';
import { notFound } from '../platform/http/problems.js';

interface Somebody {
  accountId: string;
  practiceId: string;
  name: string;
  language: Language;
}

/** A therapist, or another professional of a practice. */
export interface Professional extends Somebody {
  kind: 'professional';
  roles: MemberRole[];
}

/** One of the two of a couple. */
export interface Partner extends Somebody {
  kind: 'partner';
  partnerId: string;
  coupleId: string;
  side: Side;
  timeZone: string;
  /** The couple has parted: what is of both is closed. */
  separated: boolean;
}

/** Who asks. Services and repositories take it first; the database judges for itself by the session. */
export type Viewer = Professional | Partner;

/** What somebody is, for the list of rights. */
export const rolesOf = (viewer: Viewer): readonly Role[] =>
  viewer.kind === 'partner' ? ['partner'] : viewer.roles;

/** The session that a request came in. Instants are milliseconds by the clock of the database. */
export interface SessionAtHand {
  id: string;
  accountId: string;
  practiceId: string;
  stage: Stage;
  factorAt: number | null;
  pin: { isSet: boolean; openedAt: number | null };
  now: number;
}

declare module 'fastify' {
  interface FastifyRequest {
    viewer?: Viewer;
    /** Also there when it is only half made, and nobody is seen behind it. */
    session?: SessionAtHand;
    /** The raw token of the session, which the transaction is bound to. */
    sessionToken?: string;
    /** What happens once the transaction is over, well or not, and before the answer goes out. */
    afterwards?: () => Promise<void>;
  }
}

/** The session of a route that asks for one, half made or whole. */
export const TheSession = createParamDecorator((_data: unknown, context: ExecutionContext): SessionAtHand => {
  const { session } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!session) throw new Error('A route that asks for its session let somebody in without one.');
  return session;
});

/** The viewer of a route that is for anybody who is signed in. */
export const TheViewer = createParamDecorator((_data: unknown, context: ExecutionContext): Viewer =>
  viewerOf(context),
);

/** The viewer of a route that is for professionals. */
export const TheProfessional = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Professional => {
    const viewer = viewerOf(context);
    if (viewer.kind !== 'professional') throw notFound();
    return viewer;
  },
);

/** The viewer of a route that is for partners. */
export const ThePartner = createParamDecorator((_data: unknown, context: ExecutionContext): Partner => {
  const viewer = viewerOf(context);
  if (viewer.kind !== 'partner') throw notFound();
  return viewer;
});

function viewerOf(context: ExecutionContext): Viewer {
  const { viewer } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!viewer) throw new Error('A route that asks for its viewer let somebody in without a session.');
  return viewer;
}
