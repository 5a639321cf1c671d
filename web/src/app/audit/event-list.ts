import { Component, computed, inject, input } from '@angular/core';
import type { AuditEntry } from '@tweespraak/contracts/audit';
import { formatInstant } from '../ui/format';
import { ScreenLanguage, useWords } from '../ui/words';
import { actWords } from './acts.words';
import { eventsWords } from './events.words';
import { roleWords } from './roles.words';

/** Events as a table; as cards where there is no room for one. */
@Component({
  selector: 'tw-event-list',
  templateUrl: './event-list.html',
  styleUrl: './event-list.scss',
})
export class EventList {
  readonly entries = input.required<readonly AuditEntry[]>();

  protected readonly t = useWords(eventsWords);
  protected readonly lines = computed(() => this.entries().map((entry) => this.described(entry)));
  private readonly acts = useWords(actWords);
  private readonly roles = useWords(roleWords);
  private readonly language = inject(ScreenLanguage).current;

  private described({ id, at, by, role, act, outcome, couple, partner, byGivenAccess }: AuditEntry) {
    const t = this.t();
    const acts: Readonly<Record<string, string>> = this.acts();
    const roles: Readonly<Record<string, string>> = this.roles();
    return {
      id,
      when: formatInstant(at, this.language()),
      who: by ?? t.gone,
      role: [roles[role], byGivenAccess ? t.given : undefined].filter(Boolean).join(', '),
      what: acts[act] ?? this.acts().other,
      refused: outcome === 'refused',
      couple: couple === null ? null : (couple.label ?? t.aCouple),
      partner,
    };
  }
}
