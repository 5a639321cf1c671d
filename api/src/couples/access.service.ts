import { Injectable } from '@nestjs/common';
import type { AccessGrant, GiveAccess, GiveSubstitute } from '@tweespraak/contracts/access';
import { addDays } from '@tweespraak/domain/calendar';
import type { Professional } from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { asDay, dayIn, endOfDayIn, instantOf } from '../platform/days.js';
import { found, ProblemException } from '../platform/http/problems.js';
import { AccessRepository, type GrantRow } from './access.repository.js';
import { CouplesService } from './couples.service.js';

/** The practice's own days. */
const ZONE = 'Europe/Amsterdam';
const DAYS_AT_MOST = 366;

/** Who has access beside the therapists: for a time, with a reason; and how a couple goes to a colleague. */
@Injectable()
export class AccessService {
  constructor(
    private readonly clock: Clock,
    private readonly access: AccessRepository,
    private readonly couples: CouplesService,
  ) {}

  async ofCouple(viewer: Professional, coupleId: string): Promise<AccessGrant[]> {
    await this.couples.rowsOf(viewer, coupleId);
    return (await this.access.ofCouple(viewer, coupleId)).map(told);
  }

  async ofCaseloads(viewer: Professional): Promise<AccessGrant[]> {
    return (await this.access.ofCaseloads(viewer)).map(told);
  }

  /** The same id a second time is the same grant. */
  async give(viewer: Professional, coupleId: string, given: GiveAccess): Promise<AccessGrant[]> {
    const { since, until } = this.term(given);
    await this.access.hold(given.id);
    if (!(await this.access.has(viewer, given.id)))
      found((await this.access.give(viewer, { ...given, coupleId, since, until })) || null);
    return this.ofCouple(viewer, coupleId);
  }

  async giveSubstitute(viewer: Professional, given: GiveSubstitute): Promise<AccessGrant[]> {
    const { since, until } = this.term(given);
    await this.access.hold(given.id);
    if (!(await this.access.has(viewer, given.id)))
      found((await this.access.giveCaseload(viewer, { ...given, since, until })) || null);
    return this.ofCaseloads(viewer);
  }

  /** Before its time. Of a couple, or with null of a caseload. */
  async end(viewer: Professional, grantId: string, coupleId: string | null): Promise<void> {
    found((await this.access.end(viewer, grantId, coupleId)) || null);
  }

  async handOver(viewer: Professional, coupleId: string, to: string): Promise<void> {
    found((await this.access.handOver(viewer, coupleId, to)) || null);
  }

  private term({ from, until }: Pick<GiveAccess, 'from' | 'until'>): { since: Date; until: Date } {
    const now = this.clock.now();
    const today = dayIn(ZONE, now);
    const first = from === null ? today : asDay(from);
    const last = asDay(until);
    if (first < today) throw refused('/from', 'not_past', 'It begins today or later.');
    if (last < first) throw refused('/until', 'not_before_from', 'It ends on or after the first day.');
    if (last > addDays(first, DAYS_AT_MOST)) throw refused('/until', 'too_long', 'A year at most.');
    return {
      since: first === today ? now : instantOf(ZONE, first, '00:00'),
      until: endOfDayIn(ZONE, last),
    };
  }
}

const refused = (path: string, rule: string, detail: string): ProblemException =>
  new ProblemException('invalid_input', { fields: [{ path, rule, detail }] });

const told = ({ since, until, ofId, ofName, toId, toName, ...row }: GrantRow): AccessGrant => ({
  ...row,
  to: { id: toId, name: toName },
  since: since.toISOString(),
  until: until.toISOString(),
  caseloadOf: ofId === null ? null : { id: ofId, name: ofName ?? '' },
});
