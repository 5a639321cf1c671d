import { defineWords } from '../../ui/words';

export const stonePathWords = defineWords(
  {
    met: 'gehouden',
    forgiven: 'een keer niet, dat mag',
    skipped: 'telt niet mee',
    missed: 'niet',
    open: 'nog open',
    timesOf: (kept: number, times: number) => `${kept} van ${times} keer`,
  },
  {
    met: 'kept',
    forgiven: 'one off, which is fine',
    skipped: 'does not count',
    missed: 'not kept',
    open: 'still open',
    timesOf: (kept: number, times: number) => `${kept} of ${times} times`,
  },
);
