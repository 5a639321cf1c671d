import { Component, computed, input } from '@angular/core';
import type { PartnerProposal } from '@tweespraak/contracts/ritual-proposals';
import { Icon } from '../../ui/icon/icon';
import { useWords } from '../../ui/words';
import { ProposalCard } from './proposal-card';
import { proposalWords } from './proposal-words';

/** What lies there for the two to begin; what was put aside stays out of the way. */
@Component({
  selector: 'tw-proposals',
  imports: [Icon, ProposalCard],
  template: `
    @if (open().length > 0) {
      <section aria-labelledby="proposed" class="tw-stack">
        <h2 id="proposed">{{ t().title }}</h2>
        <p class="tw-muted">{{ t().intro }}</p>
        @for (each of open(); track each.id) {
          <tw-proposal-card [proposal]="each" />
        }
        <p class="tw-muted who">{{ t().who }}</p>
      </section>
    }
    @if (aside().length > 0) {
      <details>
        <summary class="tw-quiet"><tw-icon name="down" />{{ t().asideTitle }}</summary>
        <div class="tw-stack">
          @for (each of aside(); track each.id) {
            <tw-proposal-card [proposal]="each" />
          }
        </div>
      </details>
    }
  `,
  styles: `
    .who {
      font-size: 0.9375rem;
    }
  `,
})
export class Proposals {
  readonly proposals = input.required<readonly PartnerProposal[]>();

  protected readonly t = useWords(proposalWords);
  protected readonly open = computed(() => this.proposals().filter(({ stage }) => stage !== 'not-now'));
  protected readonly aside = computed(() => this.proposals().filter(({ stage }) => stage === 'not-now'));
}
