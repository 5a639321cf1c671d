import type { CoupleRitual, PartnerRitual, Ritual } from '@tweespraak/contracts/rituals';
import type { Terms } from '@tweespraak/contracts/ritual-terms';
import { addDays, earlierOf, type LocalDate } from '@tweespraak/domain/calendar';
import {
  agreementOn,
  isPausedOn,
  isToLogToday,
  judgeRitual,
  loggableFrom,
  mayLogOn,
  mayTakeBack,
  restFrom,
  type RitualHistory,
} from '@tweespraak/domain/rituals';
import type { RitualRow, ScheduleRow } from './rituals.repository.js';

/** So many stones make a path; the headline looks back on fewer. */
const STONES = 26;
/** A partner's own logging, as far back as a page shows it. */
const OWN_DAYS = 92;

/** The history that a streak is computed from, with the two sides as its partners. */
export function historyOf(row: RitualRow, today: LocalDate): RitualHistory {
  return {
    today,
    until: row.endedOn ?? undefined,
    partners: ['a', 'b'],
    schedules: row.schedules,
    pauses: row.pauses,
    moments: row.moments.map(({ on, side }) => ({ date: on, by: side })),
  };
}

export function described(row: RitualRow, today: LocalDate): Ritual {
  const { current, longest, kept, of, periods } = judgeRitual(historyOf(row, today));
  const { now, next } = agreementOn(row.schedules, earlierOf(today, row.endedOn ?? today));
  return {
    id: row.id,
    preset: row.preset,
    name: row.name,
    ...termsIn(now),
    next: next && row.endedOn === null ? { from: next.from, ...termsIn(next.rule) } : null,
    startedOn: row.startedOn,
    endedOn: row.endedOn,
    paused: isPausedOn(today, row.pauses),
    rest: row.endedOn === null ? (restFrom(today, row.pauses) ?? null) : null,
    streak: row.counted ? { current, longest, kept, of, stones: periods.slice(-STONES) } : null,
  };
}

function termsIn({ unit, every, times, kept, slot }: ScheduleRow): Terms {
  return { cadence: { unit, every, times, kept }, slot };
}

/** With the partner's own logging only: what the other logged is nobody's count. */
export function describedForPartner(row: RitualRow, today: LocalDate, side: 'a' | 'b'): PartnerRitual {
  const history = historyOf(row, today);
  const ritual = described(row, today);
  const own = row.moments.filter((moment) => moment.side === side);
  const loggedToday = own.some(({ on }) => on === today);
  return {
    ...ritual,
    mayLogToday: mayLogOn(history, today).allowed && !loggedToday,
    toLogToday: isToLogToday(history, side),
    logFrom: loggableFrom(history) ?? null,
    keptToday: ritual.cadence.kept === 'either' ? row.moments.some(({ on }) => on === today) : loggedToday,
    own: own
      .filter(({ on }) => on >= addDays(today, -OWN_DAYS))
      .map(({ id, on }) => ({
        id,
        on,
        mayTakeBack: mayTakeBack(history, { date: on, by: side }, side).allowed,
      })),
  };
}

export function describedForTherapist(row: RitualRow, today: LocalDate): CoupleRitual {
  return {
    ...described(row, today),
    moments: row.moments.map(({ on, side, loggedAt }) => ({ on, side, loggedAt: loggedAt.toISOString() })),
  };
}
