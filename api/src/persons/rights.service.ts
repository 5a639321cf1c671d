import { Inject, Injectable } from '@nestjs/common';
import type { Side } from '@tweespraak/contracts/fields';
import type {
  CoupleRights,
  OpenRequests,
  OwnRequest,
  OwnRights,
  RequestKind,
} from '@tweespraak/contracts/persons';
import { endOfTerm } from '@tweespraak/domain/persons';
import { ConsentsService, presentedConsents } from '../consents/index.js';
import { CouplesService } from '../couples/index.js';
import type { Partner, Professional } from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { CONFIG, type Config } from '../platform/config.js';
import { dayIn } from '../platform/days.js';
import { notFound } from '../platform/http/problems.js';
import { ErasureRepository } from './erasure.repository.js';
import { PersonsRepository } from './persons.repository.js';
import { RequestsRepository, type RequestRow } from './requests.repository.js';

/** What a partner may ask about their own record, and what became of it. */
@Injectable()
export class RightsService {
  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'termYears'>,
    private readonly clock: Clock,
    private readonly consents: ConsentsService,
    private readonly couples: CouplesService,
    private readonly erasure: ErasureRepository,
    private readonly persons: PersonsRepository,
    private readonly requests: RequestsRepository,
  ) {}

  async own(viewer: Partner): Promise<OwnRights> {
    return {
      requests: (await this.requests.own(viewer)).map(described),
      termYears: this.config.termYears,
      separated: viewer.separated,
    };
  }

  async ask(viewer: Partner, kind: RequestKind): Promise<OwnRights> {
    if (!(kind === 'separation' && viewer.separated)) await this.requests.ask(viewer, kind, this.clock.now());
    return this.own(viewer);
  }

  async takeBack(viewer: Partner, kind: RequestKind): Promise<OwnRights> {
    await this.requests.takeBack(viewer, kind, this.clock.now());
    return this.own(viewer);
  }

  async ofCouple(viewer: Professional, coupleId: string): Promise<CoupleRights> {
    const { couple, partners } = await this.couples.rowsOf(viewer, coupleId);
    const consents = await this.consents.ofCouple(viewer, coupleId);
    const requests = await this.requests.openOf(viewer, coupleId);
    const erased = await this.erasure.erasedAt(viewer, coupleId);
    const lastEntry = (await this.persons.lastEntryOf(viewer, coupleId)) ?? couple.createdAt;
    const askedAt = (partnerId: string, kind: RequestKind): string | null =>
      requests.find((each) => each.partnerId === partnerId && each.kind === kind)?.askedAt.toISOString() ??
      null;
    return {
      separatedAt: couple.separatedAt?.toISOString() ?? null,
      termYears: this.config.termYears,
      keptUntil: endOfTerm(dayIn(couple.timeZone, lastEntry), this.config.termYears),
      partners: partners.map(({ id, side }) => ({
        side,
        consent: presentedConsents(consents.get(id) ?? []),
        erasureAskedAt: askedAt(id, 'erasure'),
        separationAskedAt: askedAt(id, 'separation'),
        erasedAt: erased.get(id)?.toISOString() ?? null,
      })),
    };
  }

  async open(viewer: Professional): Promise<OpenRequests> {
    const all = await this.requests.allOpen(viewer);
    return {
      requests: all.map((row) => ({ ...row, askedAt: row.askedAt.toISOString() })),
      termYears: this.config.termYears,
    };
  }

  /** The practice says no; why, it says in person. */
  async decline(viewer: Professional, coupleId: string, side: Side, kind: RequestKind): Promise<void> {
    const of = { coupleId, side, kind };
    const answered = await this.requests.answer(viewer, of, 'declined', this.clock.now());
    if (answered === 0) throw notFound();
  }
}

function described({ kind, askedAt, takenBackAt, answeredAt, answer }: RequestRow): OwnRequest {
  return {
    kind,
    askedAt: askedAt.toISOString(),
    answer: takenBackAt ? 'taken-back' : (answer ?? 'open'),
    answeredAt: answeredAt?.toISOString() ?? null,
  };
}
