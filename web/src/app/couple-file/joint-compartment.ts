import type { HttpResourceRef } from '@angular/common/http';
import { Component, input } from '@angular/core';
import type { Couple } from '@tweespraak/contracts/couples';
import type { CoupleNotes } from '@tweespraak/contracts/moment-notes';
import type { CoupleRituals as CoupleRitualsRead } from '@tweespraak/contracts/rituals';
import type { Right } from '@tweespraak/domain/access';
import { AssignmentList } from '../assignments/assignment-list';
import { useRightsWith } from '../identity/rights';
import { CoupleRituals } from '../rituals/couple-rituals';
import { useWords } from '../ui/words';
import { coupleFileWords } from './couple-file.words';

/** What both know of: the homework of the two, what was shared, and their rituals. */
@Component({
  selector: 'tw-joint-compartment',
  imports: [AssignmentList, CoupleRituals],
  host: { class: 'joint' },
  template: `
    <section aria-labelledby="compartment-joint">
      <h2 class="side-mark" id="compartment-joint">{{ t().together }}</h2>
      <h3>{{ t().homeworkTogether }}</h3>
      <tw-assignment-list [coupleId]="couple().id" side="both" />
      @if (may('see-rituals')) {
        <h3>{{ t().rituals }}</h3>
        <tw-couple-rituals
          [coupleId]="couple().id"
          [read]="rituals()"
          [notes]="notes()"
          [closed]="closed() || !may('offer-ritual')"
        />
      }
    </section>
  `,
  styleUrl: './compartment.scss',
})
export class JointCompartment {
  readonly couple = input.required<Couple>();
  readonly rituals = input.required<HttpResourceRef<CoupleRitualsRead | undefined>>();
  readonly notes = input.required<CoupleNotes['notes']>();
  readonly closed = input(false);
  protected readonly t = useWords(coupleFileWords);

  private readonly mayWith = useRightsWith();

  protected may(right: Right): boolean {
    return this.mayWith(this.couple().relation, right);
  }
}
