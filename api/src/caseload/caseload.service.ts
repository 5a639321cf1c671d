import { Injectable } from '@nestjs/common';
import type { Caseload } from '@tweespraak/contracts/caseload';
import type { AddCouple, Couple } from '@tweespraak/contracts/couples';
import { proposeRitual } from '@tweespraak/contracts/ritual-proposals';
import { attentionReasons } from '@tweespraak/domain/caseload';
import { randomUUID } from 'node:crypto';
import type { LocalDate } from '@tweespraak/domain/calendar';
import { CouplesService } from '../couples/index.js';
import { ExercisesService } from '../exercises/index.js';
import type { Professional } from '../identity/index.js';
import { Clock } from '../platform/clock.js';
import { dayIn } from '../platform/days.js';
import { ProblemException } from '../platform/http/problems.js';
import { AgreeingService, HeadlinesService } from '../rituals/index.js';
import { CaseloadRepository, type CaseloadCouple } from './caseload.repository.js';

/** The page a therapist begins on. */
@Injectable()
export class CaseloadService {
  constructor(
    private readonly clock: Clock,
    private readonly caseload: CaseloadRepository,
    private readonly couples: CouplesService,
    private readonly exercises: ExercisesService,
    private readonly headlines: HeadlinesService,
    private readonly agreeing: AgreeingService,
  ) {}

  async of(viewer: Professional): Promise<Caseload> {
    const now = this.clock.now();
    const couples = (await this.caseload.couples(viewer, now)).map((each) => ({
      ...each,
      today: dayIn(each.timeZone, now),
    }));
    const rituals = await this.headlines.of(viewer, couples);
    const unread = await this.caseload.unread(viewer);
    return {
      today: dayIn('Europe/Amsterdam', now),
      couples: couples.map((each) => {
        const lastSignOfLife = each.lastSignOfLife ? dayIn(each.timeZone, each.lastSignOfLife) : null;
        return {
          coupleId: each.id,
          label: each.label,
          relation: each.relation,
          names: each.names,
          archivedAt: each.archivedAt?.toISOString() ?? null,
          open: each.open,
          overdue: each.overdue,
          unread: each.unread,
          lastSignOfLife,
          // Who plans for a couple is not its therapist: how the two are is not theirs to watch.
          attention:
            each.archivedAt || each.relation === 'assistant'
              ? []
              : attentionReasons({ ...each, openSince: openSince(each), lastSignOfLife }).map(
                  ({ code }) => code,
                ),
          rituals: rituals.get(each.id) ?? [],
        };
      }),
      unread: unread.map(({ exerciseKey, exerciseVersion, submittedAt, ...each }) => ({
        ...each,
        title: this.exercises.exercise(exerciseKey, exerciseVersion).title,
        submittedAt: submittedAt.toISOString(),
      })),
    };
  }

  /** Takes a couple into the caseload, and proposes the rituals that were ticked. */
  async takeIn(viewer: Professional, given: AddCouple): Promise<Couple> {
    this.refuseWhatIsTheTherapists(viewer, given);
    const { couple, added } = await this.couples.add(viewer, given);
    if (added)
      for (const preset of given.rituals)
        await this.agreeing.offer(viewer, couple.id, proposeRitual.parse({ id: randomUUID(), preset }));
    return couple;
  }

  /** An assistant adds for a therapist, who proposes the rituals. */
  private refuseWhatIsTheTherapists(viewer: Professional, { therapistId, rituals }: AddCouple): void {
    const forMyself = !therapistId || therapistId === viewer.accountId;
    const rule = forMyself && !viewer.roles.includes('therapist') ? 'choose_therapist' : null;
    if (rule ?? (!forMyself && rituals.length > 0))
      throw new ProblemException('invalid_input', {
        fields: [
          rule
            ? { path: '/therapistId', rule, detail: 'Say whose caseload it goes into.' }
            : { path: '/rituals', rule: 'therapist_begins', detail: 'The therapist begins the rituals.' },
        ],
      });
  }
}

function openSince({ openSince: at, timeZone }: CaseloadCouple): LocalDate | null {
  return at ? dayIn(timeZone, at) : null;
}
