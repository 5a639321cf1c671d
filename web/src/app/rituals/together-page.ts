import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CurrentSession } from '../identity/session';
import { useAttempts } from '../ui/attempt';
import { Icon } from '../ui/icon/icon';
import { Proposals } from './agreeing/proposals';
import { Empty } from '../ui/page-state/empty';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { ProblemNote } from '../ui/problem/problem-note';
import { useWords } from '../ui/words';
import { RitualLog } from './log-moment/ritual-log';
import { RitualsApi } from './rituals-api';
import { TogetherRitual } from './together-ritual';
import { togetherWords } from './together-page.words';
import { whenSeenAgain } from './when-seen-again';

/** What the two keep together, as one of them sees it. */
@Component({
  selector: 'tw-together-page',
  imports: [Empty, Failed, Icon, Loading, ProblemNote, Proposals, RouterLink, TogetherRitual],
  templateUrl: './together-page.html',
  styleUrl: './together-page.scss',
  providers: [RitualLog],
})
export class TogetherPage {
  protected readonly t = useWords(togetherWords);
  protected readonly log = inject(RitualLog);
  private readonly session = inject(CurrentSession);
  /** After a separation what was kept together stays to be read. */
  protected readonly isClosed = computed(() => this.session.viewer()?.couple?.separated ?? false);

  private readonly api = inject(RitualsApi);
  private readonly attempts = useAttempts();
  protected readonly failed = this.attempts.failed;
  protected readonly isBusy = this.attempts.isBusy;

  protected turnStreaks(streaks: 'shown' | 'hidden'): void {
    const turned = streaks === 'shown' ? 'hidden' : 'shown';
    void this.attempts.attempt(async () => this.log.take(await this.api.chooseStreaks(turned)));
  }

  constructor() {
    whenSeenAgain(() => this.log.reload());
  }
}
