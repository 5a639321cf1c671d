import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Partner } from '@tweespraak/contracts/couples';
import type { Right } from '@tweespraak/domain/access';
import { CouplesApi } from '../couples/couples-api';
import { useRightsWith } from '../identity/rights';
import { CoupleRights } from '../persons/couple-rights';
import { CoupleRitualsApi } from '../rituals/couple-rituals-api';
import { NotesApi } from '../rituals/notes-api';
import { privateIn, type PrivateInRituals } from '../rituals/private-in';
import { Icon } from '../ui/icon/icon';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { useWords } from '../ui/words';
import { CoupleAccess } from './couple-access';
import { CoupleFileHeader } from './couple-file-header';
import { coupleFileWords } from './couple-file.words';
import { JointCompartment } from './joint-compartment';
import { PartnerCompartment } from './partner-compartment';

/** Everything about one couple on one page, in three compartments: each of the two, and together. */
@Component({
  selector: 'tw-couple-file-page',
  imports: [
    CoupleAccess,
    CoupleFileHeader,
    CoupleRights,
    Failed,
    Icon,
    JointCompartment,
    Loading,
    PartnerCompartment,
    RouterLink,
  ],
  templateUrl: './couple-file-page.html',
  styleUrl: './couple-file-page.scss',
})
export class CoupleFilePage {
  readonly coupleId = input.required<string>();

  protected readonly t = useWords(coupleFileWords);
  protected readonly couple = inject(CouplesApi).couple(this.coupleId);
  protected readonly rituals = inject(CoupleRitualsApi).of(() => this.coupleWith('see-rituals'));
  private readonly read = inject(NotesApi).ofCouple(() => this.coupleWith('read-moment-notes'));
  protected readonly notes = computed(() => (this.read.hasValue() ? this.read.value().notes : []));
  protected readonly partners = computed(() => (this.couple.hasValue() ? this.couple.value().partners : []));

  protected readonly names = computed(() => ({
    a: this.nameOn('a'),
    b: this.nameOn('b'),
  }));

  /** What somebody who stands so to this couple cannot have is not asked for. */
  protected may(right: Right): boolean {
    return this.couple.hasValue() && this.mayWith(this.couple.value().relation, right);
  }

  protected privateOf(side: 'a' | 'b'): PrivateInRituals | null {
    return this.rituals.hasValue() ? privateIn(side, this.rituals.value(), this.notes()) : null;
  }

  private readonly mayWith = useRightsWith();

  private coupleWith(right: Right): string | undefined {
    return this.may(right) ? this.coupleId() : undefined;
  }

  private nameOn(side: 'a' | 'b'): string {
    return this.partners().find((each) => each.side === side)?.name ?? this.t().partner[side];
  }

  protected nameOf({ name, side }: Partner): string {
    return name ?? this.t().partner[side];
  }
}
