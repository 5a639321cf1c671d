import { Injectable } from '@nestjs/common';
import type {
  CoupleRituals,
  LogMoment,
  PauseRitual,
  PartnerRitual,
  PartnerRituals,
} from '@tweespraak/contracts/rituals';
import { mayLogOn, mayTakeBack, type LoggingAnswer } from '@tweespraak/domain/rituals';
import type { LocalDate } from '@tweespraak/domain/calendar';
import { ConsentsService } from '../consents/index.js';
import { CouplesService } from '../couples/index.js';
import type { Partner, Professional } from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { asDay, dayIn } from '../platform/days.js';
import { found, notFound, ProblemException } from '../platform/http/problems.js';
import { AgreeingService } from './agreeing.service.js';
import { NotesRepository } from './notes.repository.js';
import { proposalForPartner, proposalForTherapist } from './proposals.js';
import { RitualsRepository, type RitualRow } from './rituals.repository.js';
import { describedForPartner, describedForTherapist, historyOf } from './streaks.js';

/** Rituals, and the moments that keep them. Streaks are computed from the history each time. */
@Injectable()
export class RitualsService {
  constructor(
    private readonly clock: Clock,
    private readonly rituals: RitualsRepository,
    private readonly agreeing: AgreeingService,
    private readonly notes: NotesRepository,
    private readonly couples: CouplesService,
    private readonly consents: ConsentsService,
  ) {}

  async ofCouple(viewer: Professional, coupleId: string): Promise<CoupleRituals> {
    const { couple } = await this.couples.rowsOf(viewer, coupleId);
    const today = dayIn(couple.timeZone, this.clock.now());
    const rows = await this.rituals.of(viewer, [coupleId]);
    const open = await this.agreeing.openOfCouple(viewer, coupleId);
    return {
      today,
      rituals: rows.map((row) => describedForTherapist(row, today)),
      proposals: open.map((row) => proposalForTherapist(row, couple.timeZone)),
    };
  }

  /** Once the two have parted there is only looking back: nothing is open any more. */
  async ofPartner(viewer: Partner): Promise<PartnerRituals> {
    const today = this.todayOf(viewer);
    const rows = await this.rituals.of(viewer, [viewer.coupleId]);
    const open = viewer.separated ? [] : await this.agreeing.openOf(viewer);
    return {
      today,
      streaks: await this.rituals.streaksOf(viewer),
      rituals: rows.map((row) => shownTo(viewer, row, today)),
      proposals: open.map((row) => proposalForPartner(row, viewer)),
    };
  }

  async log(
    viewer: Partner,
    ritualId: string,
    id: string,
    { on, deviceZone }: LogMoment,
  ): Promise<PartnerRitual> {
    const row = await this.own(viewer, ritualId);
    await this.consents.refuseTogether(viewer);
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
      await this.notes.stopSharing(viewer, id);
    }
    return this.ritualOf(viewer, ritualId);
  }

  /** A ritual rests, on one partner's word and at once. Nobody is asked why; a reason is for who gives it alone. */
  async pause(viewer: Partner, ritualId: string, { id, from, to, reason }: PauseRitual): Promise<void> {
    const ritual = found(await this.rituals.known(viewer, viewer.coupleId, ritualId));
    await this.consents.refuseTogether(viewer);
    if (ritual.endedOn !== null) throw new ProblemException('conflict');
    if (to < ritual.startedOn) refuse({ allowed: false, because: 'before-the-ritual' }, '/to');
    const at = this.clock.now();
    await this.rituals.pause(viewer, ritual, id, { from: asDay(from), to: asDay(to) }, at);
    if (reason !== '') await this.rituals.giveReason(viewer, id, reason, at);
  }

  chooseStreaks(viewer: Partner, streaks: 'shown' | 'hidden'): Promise<void> {
    return this.rituals.chooseStreaks(viewer, streaks);
  }

  /** Either partner ends it alone, and so does the therapist; nobody is told who or why. Once more is still once. */
  async end(viewer: Partner, ritualId: string): Promise<void> {
    found(await this.rituals.known(viewer, viewer.coupleId, ritualId));
    await this.rituals.end(viewer, ritualId, this.todayOf(viewer));
  }

  async endOf(viewer: Professional, coupleId: string, ritualId: string): Promise<void> {
    const { couple } = await this.couples.rowsOf(viewer, coupleId);
    found(await this.rituals.known(viewer, coupleId, ritualId));
    await this.rituals.end(viewer, ritualId, dayIn(couple.timeZone, this.clock.now()));
  }

  /** The two part: what runs is judged on its last day. */
  async endAll(viewer: Professional, coupleId: string): Promise<void> {
    const { couple } = await this.couples.rowsOf(viewer, coupleId);
    const now = this.clock.now();
    await this.agreeing.closeAll(viewer, coupleId, now);
    await this.rituals.endAll(viewer, coupleId, dayIn(couple.timeZone, now));
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
  return { ...ritual, mayLogToday: false, toLogToday: false, logFrom: null, own };
}

function refuse(answer: LoggingAnswer, path = '/on'): void {
  if (answer.allowed) return;
  const rule = answer.because.replaceAll('-', '_');
  throw new ProblemException('invalid_input', {
    fields: [{ path, rule, detail: 'This day is not open for logging.' }],
  });
}
