import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@tweespraak/domain/calendar';
import { RULES_NUMBER, type RitualHistory, type Settled } from '@tweespraak/domain/rituals';
import type pg from 'pg';
import { AuthDatabase } from '../../platform/database/auth-database.js';

/** What stands of a ritual, and by which rules it was settled. */
export interface StandingRow {
  rules: number;
  settled: Settled;
}

/** What is known of a ritual but the day on which it is asked. */
export type HistoryToSettle = Omit<RitualHistory, 'today'> & { timeZone: string };

interface Row {
  rules: number;
  settled_through: LocalDate;
  tally: Pick<Settled, 'grace' | 'headline'>;
  periods: Settled['periods'];
}

/** One ritual, held: nobody writes in its history meanwhile. */
export class HeldRitual {
  constructor(
    private readonly client: pg.PoolClient,
    private readonly id: string,
    readonly standing: StandingRow | null,
  ) {}

  /** Its history after a day, or the whole; none when it is gone. */
  async historyAfter(day: LocalDate | null): Promise<HistoryToSettle | null> {
    const { rows } = await this.client.query<
      Pick<RitualHistory, 'schedules' | 'pauses' | 'moments'> & {
        time_zone: string;
        ended_on: LocalDate | null;
      }
    >('select * from app.history_to_settle($1, $2)', [this.id, day]);
    const [row] = rows;
    if (!row) return null;
    const { schedules, pauses, moments, time_zone: timeZone, ended_on: until } = row;
    return { timeZone, until: until ?? undefined, partners: ['a', 'b'], schedules, pauses, moments };
  }

  async put({ through, grace, headline, periods }: Settled): Promise<void> {
    const [tally, last] = [JSON.stringify({ grace, headline }), JSON.stringify(periods)];
    await this.client.query('select app.put_settled($1, $2, $3, $4, $5)', [
      this.id,
      RULES_NUMBER,
      through,
      tally,
      last,
    ]);
  }
}

/** What is settled of each ritual's history. Requests read it; only the login of sign-in puts it down. */
@Injectable()
export class SettlingRepository {
  constructor(private readonly auth: AuthDatabase) {}

  async rituals(): Promise<string[]> {
    const rows = await this.auth.rows<{ id: string }>('select id from app.rituals_to_settle() as id');
    return rows.map(({ id }) => id);
  }

  hold<Result>(ritualId: string, work: (ritual: HeldRitual) => Promise<Result>): Promise<Result> {
    return this.auth.transaction(async (client) => {
      const { rows } = await client.query<Row>('select * from app.begin_settling($1)', [ritualId]);
      return work(new HeldRitual(client, ritualId, rows[0] ? standingOf(rows[0]) : null));
    });
  }
}

function standingOf({ rules, settled_through: through, tally, periods }: Row): StandingRow {
  return { rules, settled: { through, ...tally, periods } };
}
