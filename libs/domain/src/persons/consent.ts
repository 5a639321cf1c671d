/** One time that a partner consented: to which text, and whether they took it back since. */
export interface ConsentRecord {
  /** The version of the text that was on screen. */
  version: string;
  withdrawn: boolean;
}

/** `given` to the present text, `outdated` when it was given to an earlier one, `withdrawn` when there is none now. */
export type ConsentState = 'given' | 'outdated' | 'withdrawn';

/** How the consent of a partner stands, from their records, the oldest first. Without a record there is none. */
export function consentState(records: readonly ConsentRecord[], present: string): ConsentState {
  const newest = records.at(-1);
  if (!newest || newest.withdrawn) return 'withdrawn';
  return newest.version === present ? 'given' : 'outdated';
}

/** What a partner does with their own record, as far as consent has a say in it. */
export const clientActs = [
  'read',
  'export',
  'ask',
  'take-back',
  'save',
  'submit',
  'decline',
  'share',
  'add-thought',
  'log-moment',
  'pause-ritual',
] as const;
export type ClientAct = (typeof clientActs)[number];

const newEntries: readonly ClientAct[] = [
  'save',
  'submit',
  'decline',
  'share',
  'add-thought',
  'log-moment',
  'pause-ritual',
];

/**
 * Whether a partner may do this as their consent stands. Without it nothing new is kept for the practice, from the next
 * request on; what there is stays readable, can be taken along, and can be taken back as before. A consent to an earlier
 * text still holds for what it said: the new text is asked for, and nobody is shut out over it.
 */
export function mayDo(act: ClientAct, consent: ConsentState): boolean {
  return consent !== 'withdrawn' || !newEntries.includes(act);
}
