import { Injectable } from '@nestjs/common';
import { holdersOf, type Right } from '@tweespraak/domain/access';
import { type AuditedAct, auditedAct, type AuditEvent, circleOf, sealAfter } from '@tweespraak/domain/audit';
import { randomUUID } from 'node:crypto';
import { Clock } from '../clock.js';
import type { Through } from '../crypto/data-keys.repository.js';
import { AuthDatabase } from '../database/auth-database.js';
import { ProblemException } from '../http/problems.js';
import { AuditKeys } from './audit-keys.js';
import { AuditRepository, type Actor } from './audit.repository.js';
import { AuditTrail, type AuditedViewer, type AuditSubject } from './audit-trail.js';

/** Something that happens with an account where no request has a session yet. */
export interface SignInEvent {
  act: Right;
  accountId: string;
  outcome?: AuditEvent['outcome'];
  session?: string | null;
  couple?: string | null;
  partner?: string | null;
  record?: string | null;
}

/** Audit or nothing: each act that is written down is written in the transaction that does it. */
@Injectable()
export class Audit {
  constructor(
    private readonly clock: Clock,
    private readonly keys: AuditKeys,
    private readonly events: AuditRepository,
    private readonly trail: AuditTrail,
    private readonly auth: AuthDatabase,
  ) {}

  /** Lets a story happen and writes its event as the last statement of its transaction. One failing, both fail. */
  async recording<Result>(
    right: Right,
    viewer: AuditedViewer,
    known: AuditSubject,
    story: () => Promise<Result>,
  ): Promise<Result> {
    const own = { couple: viewer.coupleId, partner: viewer.partnerId };
    const { subject } = this.trail.begin({ right, viewer, subject: { ...own, ...known } });
    const result = await story();
    const act = auditedAct(right);
    if (act?.writtenIn === 'request' && !subject.inPrivate) await this.append(right, act, viewer, subject);
    return result;
  }

  /** Writes the event of this story as the last statement of another transaction, where the deed is done, and only there. */
  async recordThrough(through: Through): Promise<void> {
    const { right: act, viewer, subject } = this.trail.story();
    const { session = null, accountId } = viewer;
    await this.appendThrough(through, { act, accountId, session, ...subject });
    subject.inPrivate = true;
  }

  /**
   * In a transaction of the pool of sign-in, as its last statement: nothing may follow that waits for another
   * transaction, because the end of the practice's chain is held from here on.
   */
  async appendThrough(through: Through, event: SignInEvent): Promise<void> {
    const act = auditedAct(event.act);
    const actor = await this.events.actor(event.accountId, through);
    if (!act || !actor) return;
    const role = roleIn(event.act, actor);
    const key = await this.keys.toSeal(actor.practice, through);
    const last = await this.events.endOf(actor.practice, through);
    const { accountId: account, session = null, couple = null, partner = null, record = null } = event;
    const unsealed: AuditEvent = {
      id: randomUUID(),
      practice: actor.practice,
      at: this.clock.now().toISOString(),
      session,
      account,
      role,
      act: event.act,
      outcome: event.outcome ?? 'done',
      couple,
      partner,
      record,
      access: null,
      // What was refused was nobody's record.
      shownTo: event.outcome === 'refused' && act.shownTo !== 'own' ? 'practice' : circleOf(act, role),
    };
    await this.events.append(
      sealAfter(unsealed, last, key.id, (text) => key.mac(text)),
      through,
    );
  }

  /** An act that was refused, in a transaction of its own: what it was refused in is undone. */
  async refused(event: Omit<SignInEvent, 'outcome' | 'session'>, tokenHash: Buffer | null): Promise<void> {
    await this.auth.transaction(async (through) => {
      const session = tokenHash ? await this.events.sessionBehind(tokenHash, through) : null;
      await this.appendThrough(through, { ...event, outcome: 'refused', session });
    });
  }

  private async append(
    right: Right,
    act: AuditedAct,
    viewer: AuditedViewer,
    { couple = null, partner = null, record = null }: AuditSubject,
  ): Promise<void> {
    const key = await this.keys.toSeal(viewer.practiceId);
    const place = await this.events.myPlace(couple);
    if (!place) throw new ProblemException('signed_out');
    const role =
      viewer.kind === 'partner'
        ? 'partner'
        : (place.relation ?? roleIn(right, { ...viewer, roles: [...(viewer.roles ?? [])] }));
    const event: AuditEvent = {
      id: randomUUID(),
      practice: place.practice,
      at: this.clock.now().toISOString(),
      session: place.session,
      account: place.account,
      role,
      act: right,
      outcome: 'done',
      couple,
      partner,
      record,
      access: place.access,
      shownTo: circleOf(act, role),
    };
    await this.events.appendMine(sealAfter(event, place, key.id, (text) => key.mac(text)));
  }
}

/** As what somebody acts where they stand to no couple: the role that gives them the right, else the first they have. */
function roleIn(right: Right, { kind, roles }: Pick<Actor, 'kind' | 'roles'>): string {
  if (kind === 'partner') return 'partner';
  const holders: readonly string[] = holdersOf[right];
  return roles?.find((role) => holders.includes(role)) ?? roles?.[0] ?? 'colleague';
}
