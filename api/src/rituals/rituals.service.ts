import { Injectable } from '@nestjs/common';
import type {
  AddRitual,
  CoupleRitual,
  LogMoment,
  PartnerRitual,
  Ritual,
} from '@tweespraak/contracts/rituals';
import { mayLogOn, mayTakeBack, presetRituals, type LoggingAnswer } from '@tweespraak/domain/rituals';
import type { DateSpan, LocalDate } from '@tweespraak/domain/calendar';
import { ConsentsService } from '../consents/index.js';
import { CouplesService } from '../couples/index.js';
import type { Partner, Professional, Viewer } from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { asDay, dayIn } from '../platform/days.js';
import { found, notFound, ProblemException } from '../platform/http/problems.js';
import { RitualsRepository, type RitualRow } from './rituals.repository.js';
import { described, describedForPartner, describedForTherapist, historyOf } from './streaks.js';

/** Rituals, and the moments that keep them. Streaks are computed from the history each time. */
@Injectable()
export class RitualsService {
  constructor(
    private readonly clock: Clock,
    private readonly rituals: RitualsRepository,
    private readonly couples: CouplesService,
    private readonly consents: ConsentsService,
  ) {}

  async ofCouple(
    viewer: Professional,
    coupleId: string,
  ): Promise<{ today: string; rituals: CoupleRitual[] }> {
    const { couple } = await this.couples.rowsOf(viewer, coupleId);
    const today = dayIn(couple.timeZone, this.clock.now());
    const rows = await this.rituals.of(viewer, [coupleId]);
    return { today, rituals: rows.map((row) => describedForTherapist(row, today)) };
  }

  /** The streaks of many couples, each judged on their own day. */
  async streaksOf(
    viewer: Viewer,
    couples: { id: string; today: LocalDate }[],
  ): Promise<Map<string, Ritual[]>> {
    const rows = await this.rituals.of(
      viewer,
      couples.map(({ id }) => id),
    );
    const ofCouple = Map.groupBy(rows, (row) => row.coupleId);
    return new Map(
      couples.map(({ id, today }) => [id, (ofCouple.get(id) ?? []).map((row) => described(row, today))]),
    );
  }

  async ofPartner(viewer: Partner): Promise<{ today: string; rituals: PartnerRitual[] }> {
    const today = this.todayOf(viewer);
    const rows = await this.rituals.of(viewer, [viewer.coupleId]);
    return { today, rituals: rows.map((row) => shownTo(viewer, row, today)) };
  }

  /** A ritual of the article begins today; one that runs already is not begun twice. */
  async add(viewer: Professional, coupleId: string, { id, preset }: AddRitual): Promise<void> {
    const { couple } = await this.couples.rowsOf(viewer, coupleId);
    if (couple.archivedAt) throw new ProblemException('archived');
    if (couple.separatedAt) throw new ProblemException('separated');
    const { cadence } = found(presetRituals.find(({ key }) => key === preset));
    const createdAt = this.clock.now();
    const schedule = { ...cadence, from: dayIn(couple.timeZone, createdAt) };
    await this.rituals.add(viewer, { id, coupleId, preset, schedule, createdAt });
  }

  async log(
    viewer: Partner,
    ritualId: string,
    id: string,
    { on, deviceZone }: LogMoment,
  ): Promise<PartnerRitual> {
    const row = await this.own(viewer, ritualId);
    await this.refuseAdding(viewer);
    refuse(mayLogOn(historyOf(row, this.todayOf(viewer)), asDay(on)));
    const logged = await this.rituals.log(viewer, {
      id,
      ritualId,
      keptOn: asDay(on),
      loggedAt: this.clock.now(),
      deviceZone,
    });
    if (!logged) throw new ProblemException('conflict');
    return this.ritualOf(viewer, ritualId);
  }

  async takeBack(viewer: Partner, ritualId: string, id: string): Promise<PartnerRitual> {
    const row = await this.own(viewer, ritualId);
    const moment = await this.rituals.ownMoment(viewer, id);
    if (!moment || moment.ritualId !== ritualId) throw notFound();
    if (viewer.separated) throw new ProblemException('separated');
    if (!moment.takenBackAt) {
      const { side } = viewer;
      refuse(mayTakeBack(historyOf(row, this.todayOf(viewer)), { date: moment.keptOn, by: side }, side));
      await this.rituals.takeBack(viewer, id, this.clock.now());
    }
    return this.ritualOf(viewer, ritualId);
  }

  /** A ritual rests: holiday, illness, a baby. Nobody is asked why. */
  async pause(viewer: Partner, ritualId: string, id: string, span: DateSpan): Promise<void> {
    const row = await this.own(viewer, ritualId);
    await this.refuseAdding(viewer);
    await this.rituals.pause(viewer, row, id, span, this.clock.now());
  }

  /** The two part: what runs is judged on its last day. */
  async endAll(viewer: Professional, coupleId: string): Promise<void> {
    const { couple } = await this.couples.rowsOf(viewer, coupleId);
    await this.rituals.endAll(viewer, coupleId, dayIn(couple.timeZone, this.clock.now()));
  }

  private async refuseAdding(viewer: Partner): Promise<void> {
    if (viewer.separated) throw new ProblemException('separated');
    await this.consents.refuseWithout(viewer);
  }

  private async ritualOf(viewer: Partner, ritualId: string): Promise<PartnerRitual> {
    return shownTo(viewer, await this.own(viewer, ritualId), this.todayOf(viewer));
  }

  private async own(viewer: Partner, ritualId: string): Promise<RitualRow> {
    const rows = await this.rituals.of(viewer, [viewer.coupleId]);
    return found(rows.find((row) => row.id === ritualId));
  }

  private todayOf(viewer: Partner): LocalDate {
    return dayIn(viewer.timeZone, this.clock.now());
  }
}

/** Once the two have parted there is only looking back. */
function shownTo({ side, separated }: Partner, row: RitualRow, today: LocalDate): PartnerRitual {
  const ritual = describedForPartner(row, today, side);
  if (!separated) return ritual;
  const own = ritual.own.map((each) => ({ ...each, mayTakeBack: false }));
  return { ...ritual, mayLogToday: false, toLogToday: false, own };
}

function refuse(answer: LoggingAnswer): void {
  if (answer.allowed) return;
  const rule = answer.because.replaceAll('-', '_');
  throw new ProblemException('invalid_input', {
    fields: [{ path: '/on', rule, detail: 'This day is not open for logging.' }],
  });
}
