import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { CurrentSession } from '../../identity/session';
import { useAttempts } from '../../ui/attempt';
import { Confirmation } from '../../ui/confirm-dialog/confirmation';
import { formatDay } from '../../ui/format';
import { Icon } from '../../ui/icon/icon';
import { Failed } from '../../ui/page-state/failed';
import { Loading } from '../../ui/page-state/loading';
import { ProblemNote } from '../../ui/problem/problem-note';
import { ScreenLanguage, useWords } from '../../ui/words';
import { RitualLog } from '../log-moment/ritual-log';
import { RhythmLine } from '../rhythm-line';
import { useRitualNames } from '../ritual-names';
import { RitualsApi } from '../rituals-api';
import { MonthsOfStones } from '../stone-path/months-of-stones';
import { whyWords } from '../stone-path/why.words';
import { MomentLines } from './moment-lines';
import { RestForm } from './rest-form';
import { ritualPageWords } from './ritual-page.words';

/** One ritual of the two: its months, the lines with its moments, and what can be changed about it. */
@Component({
  selector: 'tw-ritual-page',
  imports: [
    Failed,
    Icon,
    Loading,
    MomentLines,
    MonthsOfStones,
    ProblemNote,
    RestForm,
    RhythmLine,
    RouterLink,
  ],
  templateUrl: './ritual-page.html',
  styleUrl: './ritual-page.scss',
  providers: [RitualLog],
})
export class RitualPage {
  readonly ritualId = input.required<string>();

  private readonly api = inject(RitualsApi);
  private readonly confirmation = inject(Confirmation);
  private readonly router = inject(Router);
  private readonly language = inject(ScreenLanguage);
  private readonly session = inject(CurrentSession);
  private readonly attempts = useAttempts();

  protected readonly log = inject(RitualLog);
  protected readonly t = useWords(ritualPageWords);
  protected readonly why = useWords(whyWords);
  protected readonly name = useRitualNames();
  protected readonly failed = this.attempts.failed;
  protected readonly isBusy = this.attempts.isBusy;
  protected readonly ritual = computed(() =>
    this.log.rituals()?.rituals.find(({ id }) => id === this.ritualId()),
  );
  /** What runs can be changed; what ended or belongs to two who parted is there to be read. */
  protected readonly runs = computed(
    () => this.ritual()?.endedOn === null && !(this.session.viewer()?.couple?.separated ?? false),
  );
  protected readonly stones = computed(() =>
    this.log.rituals()?.streaks === 'hidden' ? [] : (this.ritual()?.streak?.stones ?? []),
  );

  protected day(on: string): string {
    return formatDay(on, this.language.current(), this.log.rituals()?.today);
  }

  protected async end(): Promise<void> {
    const t = this.t();
    const question = { title: t.endTitle, text: t.endText, yes: t.endYes, no: t.endNo };
    if (!(await this.confirmation.ask(question))) return;
    const ended = await this.attempts.attempt(async () => this.log.take(await this.api.end(this.ritualId())));
    if (ended) await this.router.navigate(['/together'], { replaceUrl: true });
  }
}
