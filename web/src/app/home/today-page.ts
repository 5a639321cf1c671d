import { Component, computed, inject, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { HomeworkLine } from '@tweespraak/contracts/reflections';
import { useCoupleDay } from '../reflections/couple-day';
import { HomeworkApi } from '../reflections/homework-api';
import { isForToday } from '../rituals/log-moment/days-to-log';
import { LogToday } from '../rituals/log-moment/log-today';
import { RitualLog } from '../rituals/log-moment/ritual-log';
import { useRitualNames } from '../rituals/ritual-names';
import { whenSeenAgain } from '../rituals/when-seen-again';
import { formatDay } from '../ui/format';
import { Icon } from '../ui/icon/icon';
import { Failed } from '../ui/page-state/failed';
import { Loading } from '../ui/page-state/loading';
import { ScreenLanguage, useLocalized, useWords } from '../ui/words';
import { HomeworkCard } from './homework-card';
import { layReady } from './lay-ready';
import { todayWords } from './today-page.words';
import { useDuration } from './use-duration';

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
  protected readonly say = useLocalized();
  protected readonly takes = useDuration();
  protected readonly ritualName = useRitualNames();
  private readonly language = inject(ScreenLanguage);

  protected readonly read = inject(HomeworkApi).lines();
  /** A later look at the server that fails takes nothing from the screen. */
  protected readonly homework = linkedSignal<HomeworkLine[] | undefined, HomeworkLine[] | undefined>({
    source: () => (this.read.hasValue() ? this.read.value() : undefined),
    computation: (latest, before) => latest ?? before?.value,
  });
  protected readonly log = inject(RitualLog);
  protected readonly today = useCoupleDay();
  protected readonly date = computed(() => formatDay(this.today(), this.language.current(), this.today()));
  protected readonly ready = computed(() => {
    const lines = this.homework();
    return lines && layReady(lines);
  });
  protected readonly forToday = computed(() => {
    const now = this.log.rituals();
    return now && { ...now, rituals: now.rituals.filter((ritual) => isForToday(ritual, now.today)) };
  });

  constructor() {
    whenSeenAgain(() => {
      this.read.reload();
      this.log.reload();
    });
  }
}
