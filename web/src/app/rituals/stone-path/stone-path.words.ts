import { defineWords } from '../../ui/words';

export const stonePathWords = defineWords(
  {
    met: 'gehouden',
    forgiven: 'een keer niet, dat mag',
    skipped: 'telt niet mee',
    missed: 'niet genoteerd',
    open: 'nog open',
    timesOf: (kept: number, times: number) => `${kept} van ${times} keer`,
  },
  {
    met: 'kept',
    forgiven: 'a time off, which is fine',
    skipped: 'does not count',
    missed: 'not noted',
    open: 'still open',
    timesOf: (kept: number, times: number) => `${kept} of ${times} times`,
  },
);
