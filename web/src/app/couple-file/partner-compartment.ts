import { NgTemplateOutlet } from '@angular/common';
import { Component, input, output } from '@angular/core';
import type { Couple, Partner } from '@tweespraak/contracts/couples';
import type { Right } from '@tweespraak/domain/access';
import { AssignmentList } from '../assignments/assignment-list';
import { PartnerAccess } from '../couples/partner-access';
import { useRightsWith } from '../identity/rights';
import { ReflectionList } from '../reflections/reflection-list';
import type { PrivateInRituals } from '../rituals/private-in';
import { RitualsInPrivate } from '../rituals/rituals-in-private';
import { SafetyNotes } from '../safety/safety-notes';
import { safetyNotesWords } from '../safety/safety-notes.words';
import { useWords } from '../ui/words';
import { coupleFileWords } from './couple-file.words';

/** What concerns one partner. All of it but the invitation stands on the paper that is not for the session. */
@Component({
  selector: 'tw-partner-compartment',
  imports: [AssignmentList, NgTemplateOutlet, PartnerAccess, ReflectionList, RitualsInPrivate, SafetyNotes],
  host: { '[class]': "'side-' + partner().side" },
  templateUrl: './partner-compartment.html',
  styleUrl: './compartment.scss',
})
export class PartnerCompartment {
  readonly couple = input.required<Couple>();
  readonly partner = input.required<Partner>();
  readonly name = input.required<string>();
  /** What this partner told around the rituals of the two, for the therapist alone. */
  readonly told = input<PrivateInRituals | null>(null);
  readonly changed = output();
  protected readonly t = useWords(coupleFileWords);
  protected readonly safety = useWords(safetyNotesWords);

  private readonly mayWith = useRightsWith();

  protected may(right: Right): boolean {
    return this.mayWith(this.couple().relation, right);
  }
}
