import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { AuditEntry, AuditPage, AuditQuestion } from '@tweespraak/contracts/audit';
import { Empty } from '../ui/page-state/empty';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { useWords } from '../ui/words';
import { actWords } from './acts.words';
import { AuditApi } from './audit-api';
import { EventList } from './event-list';
import { eventsWords } from './events.words';

type Narrowing = 'person' | 'couple' | 'act' | 'day';

/** Everything that was done in the practice, for its owner; narrowed by who, which couple, what and when. */
@Component({
  selector: 'tw-events-page',
  imports: [Empty, EventList, Failed, Loading, MatButton],
  templateUrl: './events-page.html',
  styleUrl: './events-page.scss',
})
export class EventsPage {
  protected readonly t = useWords(eventsWords);
  protected readonly question = signal<AuditQuestion>({});
  protected readonly events = inject(AuditApi).events(this.question);
  protected readonly isNarrowed = computed(() => Object.values(this.question()).some((value) => value));
  protected readonly people = computed(() => {
    const all = this.known()?.people ?? [];
    return (['professional', 'partner'] as const).map((kind) => ({
      label: kind === 'professional' ? this.t().professionals : this.t().partners,
      people: all.filter((each) => each.kind === kind),
    }));
  });
  protected readonly couples = computed(() => this.known()?.couples ?? []);
  protected readonly acts = computed(() =>
    Object.entries(this.words())
      .filter(([act]) => act !== 'other')
      .sort(([, one], [, other]) => one.localeCompare(other)),
  );
  private readonly words = useWords(actWords);
  /** The lists stay on screen while the next page comes. */
  private last: AuditPage | null = null;
  private readonly known = computed(() => {
    if (this.events.hasValue()) this.last = this.events.value();
    return this.last;
  });

  protected narrow(by: Narrowing, value: string): void {
    this.question.update(({ before: _, ...rest }) => ({ ...rest, [by]: value || undefined }));
  }

  protected older(entries: readonly AuditEntry[]): void {
    const before = entries.at(-1)?.id;
    if (before) this.question.update((question) => ({ ...question, before }));
  }

  protected newest(): void {
    this.question.update(({ before: _, ...rest }) => rest);
  }

  protected clear(): void {
    this.question.set({});
  }
}
