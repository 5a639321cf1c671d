import { addDays, type LocalDate } from '@tweespraak/domain/calendar';
import { type Cadence, isKeepable } from '@tweespraak/domain/rituals';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import type { TestDatabase } from './database.js';

/** What can happen to a ritual, in any order; days are counted from the one on which it began. */
export type RitualEvent =
  | { kind: 'logged' | 'taken-back'; side: 'a' | 'b'; day: number; pace: number; times: number }
  | { kind: 'rested'; day: number; length: number }
  | { kind: 'agreed'; day: number; cadence: Cadence }
  | { kind: 'ended'; day: number }
  | { kind: 'settled'; day: number };

/** So many days a ritual has run; what is entered can lie anywhere in them, and rests and agreements also after them. */
export const DAYS = 150;

const day = fc.nat({ max: DAYS });
const side = fc.constantFrom('a' as const, 'b' as const);
const pace = fc.constantFrom(1, 1, 2, 7, 30);

export const cadence: fc.Arbitrary<Cadence> = fc
  .record({
    unit: fc.constantFrom('day', 'day', 'week', 'month'),
    every: fc.constantFrom(1, 1, 2),
    times: fc.constantFrom(1, 1, 2),
    kept: fc.constantFrom('either', 'either', 'both'),
  })
  .filter(isKeepable);

const logged = fc.record({
  kind: fc.constant('logged' as const),
  side,
  day,
  pace,
  times: fc.integer({ min: 1, max: 30 }),
});
const takenBack = fc.record({
  kind: fc.constant('taken-back' as const),
  side,
  day,
  pace,
  times: fc.integer({ min: 1, max: 3 }),
});
const rested = fc.record({
  kind: fc.constant('rested' as const),
  day: fc.nat({ max: DAYS + 30 }),
  length: fc.nat({ max: 20 }),
});
const agreed = fc.record({ kind: fc.constant('agreed' as const), day: fc.nat({ max: DAYS + 30 }), cadence });
const settled = fc.record({ kind: fc.constant('settled' as const), day: fc.nat({ max: DAYS + 30 }) });
const ended = fc.record({ kind: fc.constant('ended' as const), day });

export interface Course {
  cadence: Cadence;
  events: RitualEvent[];
  last: RitualEvent | undefined;
}

/** How a ritual went: mostly logged and settled, now and then something else, and for some an end. */
export const course: fc.Arbitrary<Course> = fc.record({
  cadence,
  events: fc.array(
    fc.oneof(
      { arbitrary: logged, weight: 6 },
      { arbitrary: settled, weight: 4 },
      { arbitrary: takenBack, weight: 2 },
      { arbitrary: rested, weight: 2 },
      { arbitrary: agreed, weight: 2 },
    ),
    { minLength: 4, maxLength: 24 },
  ),
  last: fc.option(ended, { freq: 5, nil: undefined }),
});

/** Rituals of one couple to which things happen, past the product: whatever it refuses to enter is entered too. */
export class HappeningTo {
  constructor(
    private readonly database: TestDatabase,
    private readonly coupleId: string,
    private readonly beganOn: LocalDate,
    private readonly settleOn: (ritual: string, today: LocalDate) => Promise<void>,
  ) {}

  /** A ritual that began, counted from now on. */
  async begin(first: Cadence): Promise<string> {
    const id = randomUUID();
    await this.database.look(
      `insert into rituals (id, practice_id, couple_id, started_on, created_at, created_by)
       select $1, c.practice_id, c.id, $3, now(), m.account_id from couples c
       join members m using (practice_id) where c.id = $2 limit 1`,
      [id, this.coupleId, this.beganOn],
    );
    await this.happen(id, { kind: 'agreed', day: 0, cadence: first });
    return id;
  }

  async happen(ritual: string, event: RitualEvent): Promise<void> {
    const on = this.dayOf(event.day);
    switch (event.kind) {
      case 'settled':
        return this.settleOn(ritual, on);
      case 'logged':
        return this.change(
          `insert into moments (id, ritual_id, practice_id, couple_id, partner_id, kept_on, logged_at, device_zone)
           select gen_random_uuid(), r.id, r.practice_id, r.couple_id, p.id, $3::date + n * $4::int, now(), 'UTC'
           from rituals r join partners p using (couple_id), generate_series(0, $5::int - 1) n
           where r.id = $1 and p.side = $2 and n * $4::int <= $6 on conflict do nothing`,
          [ritual, event.side, on, event.pace, event.times, DAYS - event.day],
        );
      case 'taken-back':
        return this.change(
          `update moments m set taken_back_at = now() from partners p, generate_series(0, $5::int - 1) n
           where m.ritual_id = $1 and p.id = m.partner_id and p.side = $2 and m.kept_on = $3::date + n * $4::int
             and m.taken_back_at is null`,
          [ritual, event.side, on, event.pace, event.times],
        );
      case 'rested':
        return this.change(
          `insert into ritual_pauses (id, ritual_id, practice_id, couple_id, from_on, to_on, given_by, given_at)
           select gen_random_uuid(), id, practice_id, couple_id, $2, $3, created_by, now() from rituals where id = $1`,
          [ritual, on, this.dayOf(event.day + event.length)],
        );
      case 'agreed': {
        const { unit, every, times, kept } = event.cadence;
        return this.change(
          `insert into ritual_schedules (ritual_id, practice_id, couple_id, from_on, unit, every, times, kept)
           select id, practice_id, couple_id, $2, $3, $4, $5, $6 from rituals where id = $1
           on conflict (ritual_id, from_on) do update set unit = $3, every = $4, times = $5, kept = $6`,
          [ritual, on, unit, every, times, kept],
        );
      }
      case 'ended':
        return this.change('update rituals set ended_on = $2 where id = $1', [ritual, on]);
    }
  }

  dayOf(day: number): LocalDate {
    return addDays(this.beganOn, day);
  }

  private async change(sql: string, values: unknown[]): Promise<void> {
    await this.database.look(sql, values);
  }
}
