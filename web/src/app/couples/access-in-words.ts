import type { Partner } from '@tweespraak/contracts/couples';
import type { Language } from '@tweespraak/contracts/localized';
import { formatDay, formatInstant } from '../ui/format';
import { dayOf } from './day-of';

interface AccessWords {
  readonly none: string;
  readonly open: (until: string) => string;
  readonly openWithoutDay: string;
  readonly expired: string;
  readonly revoked: string;
  readonly locked: string;
  readonly used: (since: string) => string;
  readonly usedWithoutDay: string;
}

/** Whether a partner is in, and if not, where the invitation stands. */
export function accessInWords(
  { joinedAt, invitation }: Pick<Partner, 'joinedAt' | 'invitation'>,
  language: Language,
  words: AccessWords,
): string {
  if (joinedAt) return words.used(formatDay(dayOf(joinedAt), language));
  const { state, expiresAt } = invitation;
  if (state === 'open')
    return expiresAt ? words.open(formatInstant(expiresAt, language)) : words.openWithoutDay;
  return state === 'used' ? words.usedWithoutDay : words[state];
}
