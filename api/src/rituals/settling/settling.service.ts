import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import {
  NOTHING_SETTLED,
  RULES_NUMBER,
  settleRitual,
  settleThrough,
  type RitualHistory,
} from '@tweespraak/domain/rituals';
import { isDeepStrictEqual } from 'node:util';
import { Clock } from '../../platform/clock.js';
import { dayIn } from '../../platform/days.js';
import { SettlingRepository, type HeldRitual, type HistoryToSettle } from './settling.repository.js';

/** How what stands of a ritual compares with its history. */
export type Comparison = 'same' | 'different' | 'nothing-stands';

/** Settles what logging cannot reach any more, so that streaks need not read it again. The history stays the truth. */
@Injectable()
export class SettlingService implements OnModuleDestroy {
  private isStopping = false;

  constructor(
    private readonly clock: Clock,
    private readonly settling: SettlingRepository,
  ) {}

  rituals(): Promise<string[]> {
    return this.settling.rituals();
  }

  /** Takes every ritual as far as it goes by now; one that fails stays as it stands and keeps no other back. */
  async settleAll(): Promise<void> {
    let failed = 0;
    for (const id of await this.rituals()) {
      if (this.isStopping) return;
      await this.settle(id).catch(() => (failed += 1));
    }
    if (failed > 0) throw new Error(`${failed} rituals could not be settled.`);
  }

  settle(ritualId: string): Promise<void> {
    return this.settling.hold(ritualId, async (ritual) => {
      const { standing } = ritual;
      const before = standing?.rules === RULES_NUMBER ? standing.settled : NOTHING_SETTLED;
      const rest = await ritual.historyAfter(before.through);
      const settled = rest && settleRitual(this.today(rest), before);
      if (settled && settled !== before) await ritual.put(settled);
    });
  }

  /** Looks only. */
  compare(ritualId: string): Promise<Comparison> {
    return this.settling.hold(ritualId, async (ritual) => {
      const whole = await ritual.historyAfter(null);
      return whole ? comparisonOf(ritual, whole) : 'nothing-stands';
    });
  }

  /** Settles it anew from the whole history, whatever stands. */
  rebuild(ritualId: string): Promise<Comparison> {
    return this.settling.hold(ritualId, async (ritual) => {
      const whole = await ritual.historyAfter(null);
      if (!whole) return 'nothing-stands';
      await ritual.put(settleRitual(this.today(whole)));
      return comparisonOf(ritual, whole);
    });
  }

  onModuleDestroy(): void {
    this.isStopping = true;
  }

  private today({ timeZone, ...rest }: HistoryToSettle): RitualHistory {
    return { ...rest, today: dayIn(timeZone, this.clock.now()) };
  }
}

/** What other rules left behind is not used, so it cannot be wrong. */
function comparisonOf({ standing }: HeldRitual, whole: HistoryToSettle): Comparison {
  if (standing?.rules !== RULES_NUMBER) return 'nothing-stands';
  const { settled } = standing;
  const expected = settled.through === null ? NOTHING_SETTLED : settleThrough(whole, settled.through);
  return isDeepStrictEqual(settled, expected) ? 'same' : 'different';
}
