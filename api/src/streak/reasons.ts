import type { Reason } from '@tweespraak/domain/rituals';

/** Why a period is what it is, in a sentence that can be read to the couple. */
export function sentenceOf(why: Reason): string {
  switch (why.code) {
    case 'kept':
      return 'Kept as agreed.';
    case 'kept-already':
      return `Kept already; there is time until ${why.to}.`;
    case 'kept-in-pause':
      return `Kept, also in the pause from ${why.pause.from} to ${why.pause.to}.`;
    case 'still-open':
      return `There is time until ${why.to}; the streak waits.`;
    case 'paused':
      return `Skipped: there was a pause from ${why.pause.from} to ${why.pause.to}.`;
    case 'started-late':
      return `Skipped: it only began on ${why.on}.`;
    case 'ended':
      return `Skipped: the ritual ended on ${why.on}.`;
    case 'forgiven':
      return 'Not kept, and forgiven: no other miss lies near before it.';
    case 'soon-after-a-miss':
      return `Not kept, soon after the miss of ${why.earlier.from} to ${why.earlier.to}: ${metBefore(why.cutOff)}.`;
    case 'second-in-a-row':
      return `Not kept, after the miss of ${why.earlier.from} to ${why.earlier.to}: ${metBefore(why.cutOff)}.`;
    case 'no-streak':
      return 'Not kept, and there was no streak.';
  }
}

function metBefore(cutOff: number): string {
  return cutOff === 1
    ? 'the one kept before that no longer counts'
    : `the ${cutOff} kept before that no longer count`;
}
