import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { Homework } from '@tweespraak/contracts/reflections';
import { LastWords } from '../../identity/last-words';
import { CurrentSession } from '../../identity/session';
import { UnsavedText } from '../../identity/unsaved-text';
import { Connection } from '../../ui/connection';
import { HomeworkApi } from '../homework-api';
import type { Outcome } from './answer-keeper';
import { HomeworkKeeper } from './homework-keeper';
import { UnsentTexts } from './unsent-texts';

interface Kept {
  readonly accountId: string;
  readonly assignmentId: string;
  readonly keeper: HomeworkKeeper;
}

/**
 * What was typed in any exercise lives here, not in the page: going to another page and back loses nothing, and
 * saving goes on meanwhile. Everything belongs to an account; another one on the same device never sees or sends it.
 */
@Injectable({ providedIn: 'root' })
export class KeptHomework {
  private readonly api = inject(HomeworkApi);
  private readonly unsent = inject(UnsentTexts);
  private readonly session = inject(CurrentSession);
  private readonly account = computed(() => this.session.viewer()?.accountId ?? null);
  private readonly all = signal<readonly Kept[]>([]);
  private readonly isUnsaved = computed(() => this.all().some(({ keeper }) => keeper.isUnsaved()));
  private readonly isStuck = computed(
    () => this.all().some(({ keeper }) => keeper.isStuck()) || this.unsent.areThere(),
  );

  constructor() {
    inject(UnsavedText).watch(() => this.isUnsaved() || this.unsent.areThere());
    inject(LastWords).keep(() => this.pending());
    const connection = inject(Connection);
    effect(() => {
      connection.returned();
      this.account();
      untracked(() => this.push());
    });
    effect(() => {
      const account = this.account();
      untracked(() => this.forgetOthers(account));
    });
    document.addEventListener('visibilitychange', () => document.hidden && this.push());
    addEventListener('pagehide', () => this.push());
    effect((onCleanup) => {
      if (!this.isStuck()) return;
      addEventListener('beforeunload', warn);
      onCleanup(() => removeEventListener('beforeunload', warn));
    });
  }

  /** The keeper of one exercise; it takes over what other devices saved meanwhile. */
  of({ assignmentId, answers }: Homework): HomeworkKeeper {
    const accountId = untracked(this.account) ?? '';
    const kept = untracked(this.all).find(
      (each) => each.accountId === accountId && each.assignmentId === assignmentId,
    );
    if (kept) {
      kept.keeper.adopt(answers);
      return kept.keeper;
    }
    const keeper = new HomeworkKeeper(
      answers,
      async (promptKey, draft, revision): Promise<Outcome> =>
        this.account() === accountId
          ? this.api.save(assignmentId, promptKey, draft, revision)
          : { is: 'signed-out' },
      (milliseconds, act) => {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
    );
    this.all.update((all) => [...all, { accountId, assignmentId, keeper }]);
    return keeper;
  }

  private pending(): readonly object[] {
    const account = this.account();
    return this.all()
      .filter(({ accountId }) => accountId === account)
      .flatMap(({ assignmentId, keeper }) => keeper.pending().map((each) => ({ assignmentId, ...each })));
  }

  private push(): void {
    const account = this.account();
    for (const { accountId, keeper } of this.all()) if (accountId === account) keeper.push();
  }

  /** Whoever comes next on this device finds nothing but what could not be saved, and not even that under their name. */
  private forgetOthers(account: string | null): void {
    this.all.update((all) =>
      all.filter(({ accountId, keeper }) => accountId === account || keeper.isUnsaved()),
    );
  }
}

/** The way out for who is in danger blanks the page first; nothing may hold it up. */
function warn(event: Event): void {
  if (document.documentElement.style.display !== 'none') event.preventDefault();
}
