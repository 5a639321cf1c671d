import type { HomeworkLine } from '@tweespraak/contracts/reflections';
import { useWords } from '../ui/words';
import { todayWords } from './today-page.words';

/** How long an exercise takes: at one sitting, or a little on each of some days. */
export function useDuration(): (line: Pick<HomeworkLine, 'days' | 'minutes'>) => string {
  const t = useWords(todayWords);
  return ({ days, minutes }) => (days === null ? t().minutes(minutes) : t().days(days, minutes));
}
