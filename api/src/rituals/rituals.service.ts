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
    return { today, rituals: rows.map((row) => describedForPartner(row, today, viewer.side)) };
  }

  /** A ritual of the article begins today; one that runs already is not begun twice. */
  async add(viewer: Professional, coupleId: string, { id, preset }: AddRitual): Promise<void> {
    const { couple } = await this.couples.rowsOf(viewer, coupleId);
    if (couple.archivedAt) throw new ProblemException('archived');
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
    if (!moment.takenBackAt) {
      const { side } = viewer;
      refuse(mayTakeBack(historyOf(row, this.todayOf(viewer)), { date: moment.keptOn, by: side }, side));
      await this.rituals.takeBack(viewer, id, this.clock.now());
    }
    return this.ritualOf(viewer, ritualId);
  }

  /** A ritual rests: holiday, illness, a baby. Nobody is asked why. */
  async pause(viewer: Partner, ritualId: string, id: string, span: DateSpan): Promise<void> {
    await this.rituals.pause(viewer, await this.own(viewer, ritualId), id, span, this.clock.now());
  }

  private async ritualOf(viewer: Partner, ritualId: string): Promise<PartnerRitual> {
    return describedForPartner(await this.own(viewer, ritualId), this.todayOf(viewer), viewer.side);
  }

  private async own(viewer: Partner, ritualId: string): Promise<RitualRow> {
    const rows = await this.rituals.of(viewer, [viewer.coupleId]);
    return found(rows.find((row) => row.id === ritualId));
  }

  private todayOf(viewer: Partner): LocalDate {
    return dayIn(viewer.timeZone, this.clock.now());
  }
}

function refuse(answer: LoggingAnswer): void {
  if (answer.allowed) return;
  const rule = answer.because.replaceAll('-', '_');
  throw new ProblemException('invalid_input', {
    fields: [{ path: '/on', rule, detail: 'This day is not open for logging.' }],
  });
}
