import { Injectable } from '@nestjs/common';
import type { AuditPage, AuditQuestion, OwnReading, WhoRead } from '@tweespraak/contracts/audit';
import { addDays } from '@tweespraak/domain/calendar';
import { ExercisesService } from '../exercises/index.js';
import type { Partner, Professional } from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { asDay, dayIn, instantOf } from '../platform/days.js';
import { EventsRepository } from './events.repository.js';

/** The days of a practice are those of the country that it works in. */
const TIME_ZONE = 'Europe/Amsterdam';
const PAGE = 50;

/** What people see of who read and did what. */
@Injectable()
export class AuditService {
  constructor(
    private readonly clock: Clock,
    private readonly log: EventsRepository,
    private readonly exercises: ExercisesService,
  ) {}

  /**
   * Who read a partner's own record, by day. What is of the two is told by month, once the month is over: a therapist
   * often opens it because the other partner did something, and on which day that was is the other's.
   */
  async whoRead(viewer: Partner): Promise<WhoRead> {
    const own = await this.log.ownReadings(viewer);
    const thisMonth = dayIn(viewer.timeZone, this.clock.now()).slice(0, 7);
    const joint = await this.log.jointReadings(viewer, thisMonth);
    const names = await this.log.namesOf([...own, ...joint].map(({ account }) => account));
    return {
      own: own.map(({ day, account, role, act, exerciseKey, exerciseVersion }): OwnReading => ({
        day,
        by: names.get(account) ?? null,
        role,
        act,
        title:
          exerciseKey && exerciseVersion ? this.exercises.exercise(exerciseKey, exerciseVersion).title : null,
      })),
      joint: joint.map(({ month, account, role }) => ({ month, by: names.get(account) ?? null, role })),
    };
  }

  async events(viewer: Professional, { day, ...narrowed }: AuditQuestion): Promise<AuditPage> {
    const on = day === undefined ? null : asDay(day);
    const rows = await this.log.ofPractice(viewer, {
      ...narrowed,
      from: on && instantOf(TIME_ZONE, on, '00:00'),
      to: on && instantOf(TIME_ZONE, addDays(on, 1), '00:00'),
      limit: PAGE + 1,
    });
    const people = await this.log.people();
    const couples = await this.log.couples();
    const partners = await this.log.partnersOf(rows.flatMap(({ partner }) => partner ?? []));
    const names = new Map(people.map(({ id, name }) => [id, name]));
    const labels = new Map(couples.map(({ id, label }) => [id, label]));
    return {
      entries: rows
        .slice(0, PAGE)
        .map(({ id, at, account, role, act, outcome, couple, partner, access }) => ({
          id,
          at: at.toISOString(),
          by: names.get(account) ?? null,
          role,
          act,
          outcome,
          couple: couple === null ? null : { id: couple, label: labels.get(couple) ?? null },
          // That there is a safety check is for the therapists of the couple alone.
          partner: partner === null || act === 'read-safety-check' ? null : (partners.get(partner) ?? null),
          byGivenAccess: access !== null,
        })),
      more: rows.length > PAGE,
      people,
      couples,
    };
  }
}
