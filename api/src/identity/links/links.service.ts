import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { Clock } from '../../platform/clock.js';
import { AuthDatabase } from '../../platform/database/auth-database.js';
import { ProblemException } from '../../platform/http/problems.js';
import type { Caller } from '../caller.js';
import { RateLimits } from '../rate-limits.js';
import { SignInOutcomes } from '../sign-in-outcomes.js';
import type { Entrance } from '../ways/new-ways.service.js';

/** A link, and the code that was told apart from it. */
export interface LinkAndCode {
  link: string;
  code: string;
}

/** What differs between an invitation of a partner, one of a colleague, and a recovery. */
export interface LinkKind<Opened> {
  /** Under which name tries are counted. */
  tries: 'invitation' | 'colleague' | 'recovery';
  act: 'accept-invitation' | 'recover-account';
  refusal: 'invitation_refused' | 'recovery_refused';
  /** What link and code open, held until the transaction ends. */
  open(link: string, code: string, now: Date, client: pg.PoolClient): Promise<Opened | null>;
}

/** Whoever comes with a link and a code has no session: all of this is on the pool of sign-in. */
@Injectable()
export class LinksService {
  constructor(
    private readonly clock: Clock,
    private readonly database: AuthDatabase,
    private readonly limits: RateLimits,
    private readonly outcomes: SignInOutcomes,
  ) {}

  /** What link and code open, to be looked at. */
  async open<Opened>(kind: LinkKind<Opened>, caller: Caller, { link, code }: LinkAndCode): Promise<Opened> {
    const tried = `${kind.tries} ${link}`;
    await this.limits.take(caller.address, tried);
    const opened = await this.database.transaction((client) =>
      kind.open(link, code, this.clock.now(), client),
    );
    if (!opened) {
      this.outcomes.refused({ act: kind.act, accountId: null });
      throw new ProblemException(kind.refusal);
    }
    await this.limits.giveBack(caller.address, tried);
    return opened;
  }

  /** Opens it once more and now held, and lets somebody in: of two at the same moment one is too late. */
  async use<Opened, In extends { accountId: string }>(
    kind: LinkKind<Opened>,
    { link, code }: LinkAndCode,
    letIn: (opened: Opened, at: Date, client: pg.PoolClient) => Promise<In>,
  ): Promise<In> {
    const at = this.clock.now();
    const done = await this.database.transaction(async (client) => {
      const opened = await kind.open(link, code, at, client);
      const letInNow = opened && (await letIn(opened, at, client));
      if (letInNow) await this.outcomes.done({ act: kind.act, accountId: letInNow.accountId }, client);
      return letInNow;
    });
    if (!done) throw new ProblemException(kind.refusal);
    return done;
  }
}

/** The entrance that somebody new comes through with a link. */
export const entranceBy = ({ link }: LinkAndCode): Entrance => ({ purpose: 'join', secret: link });
