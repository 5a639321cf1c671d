import {
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { Couple } from '@tweespraak/contracts/couples';
import type { Right } from '@tweespraak/domain/access';
import { ChangeCouple } from '../couples/change-couple';
import { CouplesApi } from '../couples/couples-api';
import { dayOf } from '../couples/day-of';
import { placeOf } from '../couples/time-zones';
import { useRightsWith } from '../identity/rights';
import { SwitchVulnerable } from '../safety/switch-vulnerable';
import { useAttempts } from '../ui/attempt';
import { formatDay } from '../ui/format';
import { Icon } from '../ui/icon/icon';
import { Notices } from '../ui/notices/notices';
import { ProblemNote } from '../ui/problem/problem-note';
import { Sheet } from '../ui/sheet/sheet';
import { ScreenLanguage, useWords } from '../ui/words';
import { coupleFileWords } from './couple-file.words';

/** Who this file is about, the one thing to do, and what is seldom done to a file. */
@Component({
  selector: 'tw-couple-file-header',
  imports: [ChangeCouple, Icon, MatButton, ProblemNote, RouterLink, Sheet, SwitchVulnerable],
  templateUrl: './couple-file-header.html',
  styleUrl: './couple-file-header.scss',
})
export class CoupleFileHeader {
  readonly couple = input.required<Couple>();
  readonly changed = output();

  protected readonly t = useWords(coupleFileWords);
  protected readonly changing = signal(false);
  protected readonly tries = useAttempts();
  protected readonly joined = computed(() => this.couple().partners.filter((each) => each.name !== null));
  protected readonly day = computed(() => {
    const { timeZone, today } = this.couple();
    return this.t().today(placeOf(timeZone), formatDay(today, this.language.current()));
  });
  protected readonly relation = computed(() => {
    const { relation } = this.couple();
    return relation === 'therapist' ? '' : this.t().relation[relation];
  });
  protected readonly archived = computed(() => {
    const at = this.couple().archivedAt;
    return at === null ? '' : this.t().archived(formatDay(dayOf(at), this.language.current()));
  });
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');
  private readonly api = inject(CouplesApi);
  private readonly notices = inject(Notices);
  private readonly language = inject(ScreenLanguage);

  private readonly mayWith = useRightsWith();

  protected may(right: Right): boolean {
    return this.mayWith(this.couple().relation, right);
  }

  protected archive(): Promise<void> {
    return this.attempt(() => this.api.archiveCouple(this.couple().id), this.t().archivedNow);
  }

  protected bringBack(): Promise<void> {
    return this.attempt(() => this.api.bringBackCouple(this.couple().id), this.t().broughtBack);
  }

  protected afterChange(): void {
    this.changing.set(false);
    this.notices.say(this.t().changed);
    this.changed.emit();
  }

  private async attempt(action: () => Promise<void>, done: string): Promise<void> {
    if (!(await this.tries.attempt(action))) return;
    this.notices.say(done);
    // The button that was pressed goes away.
    this.title().nativeElement.focus();
    this.changed.emit();
  }
}
