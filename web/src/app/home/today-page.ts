import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CurrentSession } from '../identity/session';
import { LogToday } from '../rituals/log-moment/log-today';
import { RitualLog } from '../rituals/log-moment/ritual-log';
import { isForToday } from '../rituals/log-moment/days-to-log';
import { useRitualNames } from '../rituals/ritual-names';
import { formatDay } from '../ui/format';
import { Icon } from '../ui/icon/icon';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { ScreenLanguage, useLocalized, useWords } from '../ui/words';
import { HomeworkCard } from './homework-card';
import { layReady } from './lay-ready';
import { TodayApi } from './today-api';
import { todayWords } from './today-page.words';

/** A partner's first page: what lies ready, the rituals of today, and nothing else. */
@Component({
  selector: 'tw-today-page',
  imports: [Failed, HomeworkCard, Icon, Loading, LogToday, RouterLink],
  templateUrl: './today-page.html',
  styleUrl: './today-page.scss',
  providers: [RitualLog],
})
export class TodayPage {
  protected readonly t = useWords(todayWords);
  protected readonly localized = useLocalized();
  protected readonly ritualName = useRitualNames();
  private readonly language = inject(ScreenLanguage);
  private readonly session = inject(CurrentSession);

  protected readonly homework = inject(TodayApi).homework();
  protected readonly rituals = inject(RitualLog).rituals;
  protected readonly today = computed(() => this.session.viewer()?.couple?.today);
  protected readonly date = computed(() => {
    const today = this.today();
    return today === undefined ? '' : formatDay(today, this.language.current(), today);
  });
  protected readonly ready = computed(() => (this.homework.hasValue() ? layReady(this.homework.value()) : null));
  protected readonly forToday = computed(() => {
    if (!this.rituals.hasValue()) return null;
    const { today, rituals } = this.rituals.value();
    return { today, rituals: rituals.filter((ritual) => isForToday(ritual, today)) };
  });
}
