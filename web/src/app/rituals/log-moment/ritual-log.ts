import { inject, Injectable, linkedSignal, signal } from '@angular/core';
import type { PartnerRitual, PartnerRituals } from '@tweespraak/contracts/rituals';
import { RitualsApi } from '../rituals-api';

export interface FailedLogging {
  ritualId: string;
  error: unknown;
}

/** What a partner notes down on one page: the rituals as they are now, and each change as soon as it is saved. */
@Injectable()
export class RitualLog {
  private readonly api = inject(RitualsApi);
  /** Kept until the moment is saved, so that tapping again after a lost answer is the same moment. */
  private readonly momentIds = new Map<string, string>();
  private readonly busyWith = signal<ReadonlySet<string>>(new Set());

  private readonly read = this.api.partnerRituals();
  /** What is on screen: a later look at the server that fails takes nothing away. */
  readonly rituals = linkedSignal<PartnerRituals | undefined, PartnerRituals | undefined>({
    source: () => (this.read.hasValue() ? this.read.value() : undefined),
    computation: (latest, before) => latest ?? before?.value,
  });
  readonly error = this.read.error;
  readonly failed = signal<FailedLogging | null>(null);

  /** Looks again, unless something is on its way that the answer might not know of yet. */
  reload(): void {
    if (this.busyWith().size === 0) this.read.reload();
  }

  /** Shows the answer to a change of what was agreed. */
  take(rituals: PartnerRituals): void {
    this.rituals.set(rituals);
  }

  isBusy(ritualId: string): boolean {
    return this.busyWith().has(ritualId);
  }

  /** Whether the moment is saved now. */
  async note(ritualId: string, on: string): Promise<boolean> {
    const key = `${ritualId} ${on}`;
    const momentId = this.momentIds.get(key) ?? crypto.randomUUID();
    this.momentIds.set(key, momentId);
    const saved = await this.change(ritualId, () => this.api.logMoment(ritualId, momentId, on));
    if (saved) this.momentIds.delete(key);
    return saved;
  }

  takeBack(ritualId: string, momentId: string): Promise<boolean> {
    return this.change(ritualId, () => this.api.takeBackMoment(ritualId, momentId));
  }

  private async change(ritualId: string, save: () => Promise<PartnerRitual>): Promise<boolean> {
    if (this.isBusy(ritualId)) return false;
    this.busyWith.update((busy) => new Set([...busy, ritualId]));
    this.failed.set(null);
    try {
      this.show(await save());
      return true;
    } catch (error) {
      this.failed.set({ ritualId, error });
      return false;
    } finally {
      this.busyWith.update((busy) => new Set([...busy].filter((id) => id !== ritualId)));
    }
  }

  private show(changed: PartnerRitual): void {
    this.rituals.update(
      (shown) =>
        shown && {
          ...shown,
          rituals: shown.rituals.map((each) => (each.id === changed.id ? changed : each)),
        },
    );
  }
}
