import { Component, computed, inject, input } from '@angular/core';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { useWords } from '../ui/words';
import { ReflectionEntry } from './reflection-list-entry';
import { orderReflections, type ReflectionSide } from './reflection-list-order';
import { CoupleReflections } from './reflection-list-watch';
import { reflectionsWords } from './reflections.words';

const SHOWN = 4;

/** What was handed in, in one compartment of a couple file: the unread first. */
@Component({
  selector: 'tw-reflection-list',
  imports: [Failed, Loading, ReflectionEntry],
  templateUrl: './reflection-list.html',
  styleUrl: './reflection-list.scss',
})
export class ReflectionList {
  readonly coupleId = input.required<string>();
  readonly side = input.required<ReflectionSide>();

  private readonly store = inject(CoupleReflections);
  private readonly words = useWords(reflectionsWords);

  protected readonly t = computed(() => this.words().list);
  protected readonly lines = this.store.lines;
  private readonly ordered = computed(() =>
    this.lines.hasValue() ? orderReflections(this.lines.value(), this.side()) : [],
  );
  /** Everything unread, and some of what was read; the rest is put away. */
  protected readonly groups = computed(() => {
    const unread = this.ordered().filter((each) => each.unread).length;
    const shown = Math.max(unread, SHOWN);
    return { first: this.ordered().slice(0, shown), earlier: this.ordered().slice(shown) };
  });

  constructor() {
    this.store.watch(this.coupleId);
  }
}
