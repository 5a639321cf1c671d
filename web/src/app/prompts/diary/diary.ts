import type { KindOfPrompt } from '../prompt-kind';
import { DiaryFill } from './diary-fill';
import { DiaryRead } from './diary-read';
import { filledDays } from './entries';

export const diary: KindOfPrompt<'diary'> = {
  fill: DiaryFill,
  read: DiaryRead,
  empty: { kind: 'diary', entries: [] },
  goesOn: (prompt, answer) =>
    prompt.kind === 'diary' && answer.kind === 'diary' && filledDays(answer).length < prompt.days,
};
