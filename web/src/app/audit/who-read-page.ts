import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OwnReading } from '@tweespraak/contracts/audit';
import { formatDay, formatMonth } from '../ui/format';
import { Icon } from '../ui/icon/icon';
import { Empty } from '../ui/page-state/empty';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { ScreenLanguage, useLocalized, useWords } from '../ui/words';
import { AuditApi } from './audit-api';
import { groupByDay } from './group-readings';
import { roleWords } from './roles.words';
import { whoReadWords } from './who-read.words';

/** Who of the practice read what a partner wrote, by day; and the record of the two, by month. */
@Component({
  selector: 'tw-who-read-page',
  imports: [Empty, Failed, Icon, Loading, RouterLink],
  templateUrl: './who-read-page.html',
  styleUrl: './who-read-page.scss',
})
export class WhoReadPage {
  protected readonly t = useWords(whoReadWords);
  protected readonly read = inject(AuditApi).whoRead();
  protected readonly days = computed(() => (this.read.hasValue() ? groupByDay(this.read.value().own) : []));
  private readonly roles = useWords(roleWords);
  private readonly say = useLocalized();
  private readonly language = inject(ScreenLanguage).current;

  protected dayInWords(day: string): string {
    return formatDay(day, this.language());
  }

  protected monthInWords(month: string): string {
    return formatMonth(month, this.language());
  }

  protected who({ by, role }: { by: string | null; role: string }): string {
    if (by === null) return this.t().gone;
    const roles: Readonly<Record<string, string>> = this.roles();
    return roles[role] ? `${by} (${roles[role]})` : by;
  }

  protected what({ act, title }: OwnReading): string {
    const acts: Readonly<Record<string, (title: string) => string>> = this.t().acts;
    return (acts[act] ?? this.t().acts.other)(title ? this.say(title) : this.t().untitled);
  }
}
