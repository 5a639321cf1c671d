import { Component, computed, inject, input } from '@angular/core';
import type { Side } from '@tweespraak/contracts/fields';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { useWords } from '../ui/words';
import { assignmentListWords } from './assignment-list.words';
import { CoupleAssignments } from './couple-assignments';
import { AssignmentEntry } from './entry/assignment-entry';
import { groupAssignments, type ListSide } from './group-assignments';

/** The homework of one compartment of a couple file: partner A, partner B, or both together. */
@Component({
  selector: 'tw-assignment-list',
  imports: [AssignmentEntry, Failed, Loading],
  templateUrl: './assignment-list.html',
  styleUrl: './assignment-list.scss',
})
export class AssignmentList {
  readonly coupleId = input.required<string>();
  readonly side = input.required<ListSide>();

  protected readonly store = inject(CoupleAssignments);
  protected readonly t = useWords(assignmentListWords);
  protected readonly error = computed(() => this.store.assignments.error() ?? this.store.couple.error());
  /** Both at once, so that no entry stands there without its names. */
  protected readonly known = computed(() => {
    const { assignments, couple } = this.store;
    if (!assignments.hasValue() || !couple.hasValue()) return null;
    const name = (side: Side) =>
      couple.value().partners.find((each) => each.side === side)?.name ?? this.t().unnamed[side];
    return {
      today: couple.value().today,
      names: { a: name('a'), b: name('b') },
      groups: groupAssignments(assignments.value(), this.side()),
    };
  });

  constructor() {
    this.store.watch(this.coupleId);
  }
}
