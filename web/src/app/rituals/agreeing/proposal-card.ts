import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { AnswerProposal, PartnerProposal } from '@tweespraak/contracts/ritual-proposals';
import { useAttempts } from '../../ui/attempt';
import { ProblemNote } from '../../ui/problem/problem-note';
import { useWords } from '../../ui/words';
import { RitualLog } from '../log-moment/ritual-log';
import { RhythmLine } from '../rhythm-line';
import { useRitualNames } from '../ritual-names';
import { RitualsApi } from '../rituals-api';
import { proposalWords } from './proposal-words';

type ProposalAnswer = AnswerProposal['said'];

/** One thing that was proposed, with a yes and a not now that weigh the same. */
@Component({
  selector: 'tw-proposal-card',
  imports: [MatButton, ProblemNote, RhythmLine],
  host: { class: 'tw-sheet' },
  template: `
    @let it = proposal();
    <h3>{{ title() }}</h3>
    <p>{{ origin() }}</p>
    <p><tw-rhythm-line [terms]="it.terms" [counted]="it.counted" /></p>
    <p role="status">
      {{ it.stage === 'waiting' ? t().waiting : it.stage === 'not-now' ? t().aside : '' }}
    </p>
    <div class="tw-row">
      @for (each of answers(); track each.said) {
        @if (it.stage === 'to-answer') {
          <button
            type="button"
            matButton="outlined"
            [attr.aria-disabled]="isBusy() || null"
            (click)="say(each.said)"
          >
            {{ each.words }}
          </button>
        } @else {
          <button
            type="button"
            class="tw-quiet"
            [attr.aria-disabled]="isBusy() || null"
            (click)="say(each.said)"
          >
            {{ each.words }}
          </button>
        }
      }
      @if (it.isMine) {
        <button type="button" class="tw-quiet" [attr.aria-disabled]="isBusy() || null" (click)="withdraw()">
          {{ t().withdraw }}
        </button>
      }
    </div>
    <tw-problem [error]="failed()" />
  `,
})
export class ProposalCard {
  readonly proposal = input.required<PartnerProposal>();

  protected readonly t = useWords(proposalWords);
  private readonly name = useRitualNames();
  private readonly api = inject(RitualsApi);
  private readonly log = inject(RitualLog);
  private readonly attempts = useAttempts();
  protected readonly failed = this.attempts.failed;
  protected readonly isBusy = this.attempts.isBusy;

  protected readonly title = computed(() => {
    const it = this.proposal();
    const name = this.name()(it);
    return it.ritualId === null ? name : this.t().change(name);
  });
  protected readonly origin = computed(() => {
    const { isMine, by } = this.proposal();
    if (isMine) return this.t().byMe;
    return by === null ? this.t().bySomebody : this.t().by(by);
  });

  /** What can be said now; who proposed it themselves takes it away instead. */
  protected readonly answers = computed((): { said: ProposalAnswer; words: string }[] => {
    const { stage, isMine } = this.proposal();
    const t = this.t();
    if (stage === 'waiting') return isMine ? [] : [{ said: 'not-now', words: t.notAnyMore }];
    if (stage === 'not-now') return [{ said: 'yes', words: t.yesAfterAll }];
    return [
      { said: 'yes', words: t.yes },
      { said: 'not-now', words: t.notNow },
    ];
  });

  protected say(said: ProposalAnswer): void {
    const { id } = this.proposal();
    void this.attempts.attempt(async () => this.log.take(await this.api.answerProposal(id, said)));
  }

  protected withdraw(): void {
    const { id } = this.proposal();
    void this.attempts.attempt(async () => this.log.take(await this.api.withdrawProposal(id)));
  }
}
