import { Injectable } from '@nestjs/common';
import type { CaseloadRow } from '@tweespraak/contracts/caseload';
import type { LocalDate } from '@tweespraak/domain/calendar';
import { agreementOn, judgeRitual, type Settled } from '@tweespraak/domain/rituals';
import type { Viewer } from '../../identity/index.js';
import { HeadlinesRepository, type AskedCouple, type UnsettledRow } from './headlines.repository.js';

export type RitualHeadline = CaseloadRow['rituals'][number];

/** How the rituals of many couples stand, without reading what is settled again. */
@Injectable()
export class HeadlinesService {
  constructor(private readonly headlines: HeadlinesRepository) {}

  /** What runs of each of these couples, judged on their own day. */
  async of(viewer: Viewer, couples: AskedCouple[]): Promise<Map<string, RitualHeadline[]>> {
    const rows = Map.groupBy(await this.headlines.of(viewer, couples), ({ coupleId }) => coupleId);
    return new Map(
      couples.map(({ id, today }) => [id, (rows.get(id) ?? []).map((row) => headlineOf(row, today))]),
    );
  }
}

function headlineOf(row: UnsettledRow, today: LocalDate): RitualHeadline {
  const { id, preset, name, schedules } = row;
  const { unit, every, times, kept } = agreementOn(schedules, today).now;
  return {
    id,
    preset,
    name,
    cadence: { unit, every, times, kept },
    streak: row.counted ? streakOf(row, today) : null,
  };
}

function streakOf(
  { settledThrough, tally, ...rest }: UnsettledRow,
  today: LocalDate,
): RitualHeadline['streak'] {
  const settled: Settled | undefined = tally ? { ...tally, through: settledThrough, periods: [] } : undefined;
  const { current, longest, kept, of } = judgeRitual({ ...rest, today }, settled);
  return { current, longest, kept, of };
}
