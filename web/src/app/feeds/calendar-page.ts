import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { FeedTitles } from '@tweespraak/contracts/calendar-feeds';
import { useAttempts } from '../ui/attempt';
import { Confirmation } from '../ui/confirm-dialog/confirmation';
import { formatDay } from '../ui/format';
import { Icon } from '../ui/icon/icon';
import { dayOf } from '../ui/local-time';
import { Notices } from '../ui/notices/notices';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { ProblemNote } from '../ui/problem/problem-note';
import { ScreenLanguage, useWords } from '../ui/words';
import { CalendarApi } from './calendar-api';
import { calendarWords } from './calendar.words';
import { NewAddress } from './new-address';

/** The address by which a partner's own calendar app reads along: made, replaced, named, switched off. */
@Component({
  selector: 'tw-calendar-page',
  imports: [Failed, Icon, Loading, MatButton, NewAddress, ProblemNote, RouterLink],
  templateUrl: './calendar-page.html',
  styleUrl: './calendar-page.scss',
})
export class CalendarPage {
  protected readonly t = useWords(calendarWords);
  protected readonly tries = useAttempts();
  protected readonly path = signal<string | null>(null);
  private readonly api = inject(CalendarApi);
  private readonly confirmation = inject(Confirmation);
  private readonly notices = inject(Notices);
  private readonly language = inject(ScreenLanguage).current;
  protected readonly own = this.api.own();

  protected readonly choices: readonly FeedTitles[] = ['neutral', 'names'];

  protected day(at: string | null): string {
    return at ? formatDay(at.length > 10 ? dayOf(at) : at, this.language()) : '';
  }

  protected async make(): Promise<void> {
    await this.tries.attempt(async () => {
      const { path, ...own } = await this.api.make();
      this.own.set(own);
      this.path.set(path);
    });
  }

  protected async replace(): Promise<void> {
    const { replaceAsk, replaceText, replaceYes, keep } = this.t();
    if (await this.confirmation.ask({ title: replaceAsk, text: replaceText, yes: replaceYes, no: keep }))
      await this.make();
  }

  protected async end(): Promise<void> {
    const { endAsk, endText, end, keep } = this.t();
    if (!(await this.confirmation.ask({ title: endAsk, text: endText, yes: end, no: keep }))) return;
    const done = await this.tries.attempt(async () => {
      this.own.set(await this.api.end());
      this.path.set(null);
    });
    if (done) this.notices.say(this.t().ended);
  }

  protected async choose(titles: FeedTitles): Promise<void> {
    const done = await this.tries.attempt(async () => this.own.set(await this.api.choose(titles)));
    if (done) this.notices.say(this.t().saved);
  }
}
