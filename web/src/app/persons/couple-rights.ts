import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Couple } from '@tweespraak/contracts/couples';
import type { Side } from '@tweespraak/contracts/fields';
import type { PartnerRights, RequestKind } from '@tweespraak/contracts/persons';
import type { Right } from '@tweespraak/domain/access';
import { useRightsWith } from '../identity/rights';
import { useAttempts } from '../ui/attempt';
import { Confirmation } from '../ui/confirm-dialog/confirmation';
import { formatDayWithYear } from '../ui/format';
import { dayOf } from '../ui/local-time';
import { Notices } from '../ui/notices/notices';
import { ProblemNote } from '../ui/problem/problem-note';
import { ScreenLanguage, useWords } from '../ui/words';
import { coupleRightsWords } from './couple-rights.words';
import { useErasing } from './erasing';
import { erasingWords } from './erasing.words';
import { keepAsFile } from './keep-as-file';
import { PersonsApi } from './persons-api';

/** What the two of a couple may ask of the practice, and how long their record is kept. */
@Component({
  selector: 'tw-couple-rights',
  imports: [MatButton, ProblemNote],
  templateUrl: './couple-rights.html',
  styleUrl: './couple-rights.scss',
})
export class CoupleRights {
  readonly couple = input.required<Couple>();
  /** What each is called on this page. */
  readonly names = input.required<Readonly<Record<Side, string>>>();
  readonly changed = output();

  protected readonly t = useWords(coupleRightsWords);
  protected readonly erasing = useWords(erasingWords);
  private readonly askToErase = useErasing();
  private readonly api = inject(PersonsApi);
  private readonly confirmation = inject(Confirmation);
  private readonly notices = inject(Notices);
  private readonly language = inject(ScreenLanguage).current;
  protected readonly rights = this.api.rightsOf(() => this.couple().id);
  protected readonly tries = useAttempts();
  protected readonly keptUntil = computed(() => {
    if (!this.rights.hasValue()) return '';
    const { keptUntil, termYears } = this.rights.value();
    return this.t().keptUntil(formatDayWithYear(keptUntil, this.language()), termYears);
  });

  private readonly mayWith = useRightsWith();

  protected may(right: Right): boolean {
    return this.mayWith(this.couple().relation, right);
  }

  protected day(instant: string): string {
    return formatDayWithYear(dayOf(instant), this.language());
  }

  protected consentOf({ consent }: PartnerRights): string {
    const words = this.t().consent;
    const newest = consent.records.at(-1);
    if (!newest) return words.none;
    if (newest.withdrawnAt) return words.withdrawn(this.day(newest.withdrawnAt));
    return words[consent.state](this.day(newest.givenAt));
  }

  protected joined(side: Side): boolean {
    return this.couple().partners.some((each) => each.side === side && each.joinedAt !== null);
  }

  protected async handOver(side: Side): Promise<void> {
    const [t, name] = [this.t(), this.names()[side]];
    const question = { title: t.recordAsk(name), text: t.recordText(name), yes: t.recordYes, no: t.no };
    if (!(await this.confirmation.ask(question))) return;
    await this.tries.attempt(async () =>
      keepAsFile(await this.api.record(this.couple().id, side), t.recordName(side)),
    );
  }

  protected async erase(side: Side, termYears: number): Promise<void> {
    const erase = await this.askToErase({
      coupleId: this.couple().id,
      side,
      name: this.names()[side],
      termYears,
    });
    if (erase) await this.attempt(erase, this.erasing().done);
  }

  protected decline(side: Side, kind: RequestKind): Promise<void> {
    return this.attempt(() => this.api.decline(this.couple().id, side, kind), this.t().declined);
  }

  protected async separate(): Promise<void> {
    const t = this.t();
    const question = { title: t.separateAsk, text: t.separateText, yes: t.separateYes, no: t.no };
    if (await this.confirmation.ask(question))
      await this.attempt(() => this.api.separate(this.couple().id), t.separated);
  }

  protected async reunite(): Promise<void> {
    const t = this.t();
    const question = { title: t.reuniteAsk, text: t.reuniteText, yes: t.reuniteYes, no: t.no };
    if (await this.confirmation.ask(question))
      await this.attempt(() => this.api.reunite(this.couple().id), t.reunited);
  }

  private async attempt(action: () => Promise<void>, done: string): Promise<void> {
    if (!(await this.tries.attempt(action))) return;
    this.notices.say(done);
    this.rights.reload();
    this.changed.emit();
  }
}
