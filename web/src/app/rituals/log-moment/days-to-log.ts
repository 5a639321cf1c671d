import type { PartnerRitual } from '@tweespraak/contracts/rituals';

export interface DaysToLog {
  from: string;
  to: string;
}

/**
 * The days that may still be noted down: those of the period that is running and of the one before it, never before the
 * ritual began and never in the future. None once the ritual has ended.
 */
export function daysToLog({ logFrom }: Pick<PartnerRitual, 'logFrom'>, today: string): DaysToLog | null {
  return logFrom === null ? null : { from: logFrom, to: today };
}

/** The partner's own moment on a day, if there is one. */
export function ownMomentOn(
  { own }: Pick<PartnerRitual, 'own'>,
  day: string,
): PartnerRitual['own'][number] | undefined {
  return own.find(({ on }) => on === day);
}

/** Whether a ritual belongs on the page of today: it can be noted now, or the partner has noted it today. */
export function isForToday(ritual: Pick<PartnerRitual, 'own' | 'toLogToday'>, today: string): boolean {
  return ritual.toLogToday || ownMomentOn(ritual, today) !== undefined;
}
