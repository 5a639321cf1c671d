import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Side } from '@tweespraak/contracts/fields';
import type { Right } from '@tweespraak/domain/access';
import {
  NewAccountsService,
  NewWaysService,
  SessionsRepository,
  type Partner,
  type Professional,
} from '../identity/index.js';
import { Audit } from '../platform/audit/audit.js';
import type { AuditSubject } from '../platform/audit/audit-trail.js';
import { AuthDatabase } from '../platform/database/auth-database.js';
import { Database } from '../platform/database/database.js';
import { found } from '../platform/http/problems.js';
import { PracticesRepository } from '../practice/index.js';
import type { ColleagueKey, DemoProfessional } from './demo-types.js';

/** One password for everybody in the demo; it opens nothing else. */
export const DEMO_PASSWORD = 'praten zonder dwang';

/** Whoever is in the demo came in by no link. */
const NOWHERE = { purpose: 'join', secret: '' } as const;

/** What a story is written down as, and whose record it is. */
export type Told = [act: Right, about?: AuditSubject];

/** The people of the demo, each with a session to act in. */
export class Cast {
  private readonly tokens = new Map<string, string>();
  private readonly accounts = new Map<string, string>();

  constructor(private readonly app: NestFastifyApplication) {}

  async hire(
    practiceId: string,
    key: string,
    professional: DemoProfessional,
    createdAt: Date,
  ): Promise<void> {
    const way = await this.app
      .get(NewWaysService)
      .judge(NOWHERE, { kind: 'demo', password: DEMO_PASSWORD }, []);
    const { name, signInName, language, mail, roles } = professional;
    const account = {
      practiceId,
      kind: 'professional',
      signInName,
      name,
      mail,
      language,
      createdAt,
    } as const;
    const { token, accountId } = await this.app.get(AuthDatabase).transaction(async (client) => {
      const accounts = this.app.get(NewAccountsService);
      const hired = await accounts.make(NOWHERE, way, account, { madeBy: 'demo' }, client);
      await this.app.get(PracticesRepository).addMember(hired.accountId, practiceId, [...roles], client);
      return hired;
    });
    this.tokens.set(key, token);
    this.accounts.set(key, accountId);
  }

  accountOf(colleague: ColleagueKey): string {
    return found(this.accounts.get(colleague));
  }

  /** A partner who joined, with the session that joining gave. */
  joined(couple: string, side: Side, token: string): void {
    this.tokens.set(`${couple} ${side}`, token);
  }

  /** Runs a story as a therapist, in a transaction of their own as in a request. */
  async asTherapist<Result>(
    key: string,
    story: (viewer: Professional) => Promise<Result>,
    told?: Told,
  ): Promise<Result> {
    return this.as(
      key,
      (viewer) => {
        if (viewer.kind !== 'professional') throw new Error(`${key} is no professional.`);
        return story(viewer);
      },
      told,
    );
  }

  async asPartner<Result>(
    couple: string,
    side: Side,
    story: (viewer: Partner) => Promise<Result>,
    told?: Told,
  ): Promise<Result> {
    return this.as(
      `${couple} ${side}`,
      (viewer) => {
        if (viewer.kind !== 'partner') throw new Error(`${couple} ${side} is no partner.`);
        return story(viewer);
      },
      told,
    );
  }

  /** The sessions of the demo's making end with it. */
  async leave(): Promise<void> {
    for (const token of this.tokens.values()) await this.app.get(SessionsRepository).end(token);
  }

  private async as<Result>(
    key: string,
    story: (viewer: Partner | Professional) => Promise<Result>,
    told?: Told,
  ): Promise<Result> {
    const token = this.tokens.get(key);
    if (!token) throw new Error(`Nobody plays ${key}.`);
    const viewer = found(await this.app.get(SessionsRepository).viewerBehind(token));
    return this.app
      .get(Database)
      .inSession(token, () =>
        told
          ? this.app.get(Audit).recording(told[0], viewer, told[1] ?? {}, () => story(viewer))
          : story(viewer),
      );
  }
}
