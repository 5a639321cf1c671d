import type { Mac } from './chain.js';
import type { Damage } from './damage.js';
import type { ChainPoint, SealedEvent } from './events.js';
import { findHomes, type Home } from './find-homes.js';

/** A chain, or the part of one after a point that is known to be sound. */
export interface ChainToCheck {
  after: ChainPoint;
  /** The events after that point as they stand now, by their place. */
  events: readonly SealedEvent[];
  /** Points that have to be on it: the head, and what anchors outside the database say. */
  known: readonly ChainPoint[];
  mac: Mac;
}

/** What is wrong with a chain; nothing where it is as it was sealed, and as long as it is known to be. */
export function checkChain({ after, events, known, mac }: ChainToCheck): Damage[] {
  const homes = findHomes(events, mac);
  const sound = new Map<number, Home>();
  const damages: Damage[] = [];
  for (const home of homes) {
    if (!home.sealed) continue;
    const { sequence } = home.event;
    const belongsAt = home.sealed.sequence;
    if (sound.has(belongsAt) || belongsAt <= after.sequence) damages.push({ kind: 'inserted', sequence });
    else {
      sound.set(belongsAt, home);
      if (belongsAt !== sequence) damages.push({ kind: 'reordered', sequence, belongsAt });
    }
  }

  const end = [...known.map(({ sequence }) => sequence), ...sound.keys()].reduce(
    (furthest, sequence) => Math.max(furthest, sequence),
    after.sequence,
  );
  const changed = new Set<number>();
  for (const { event, sealed } of homes) {
    if (sealed) continue;
    const { sequence } = event;
    const isItsPlace = sequence > after.sequence && sequence <= end;
    if (!isItsPlace || sound.has(sequence) || changed.has(sequence))
      damages.push({ kind: 'inserted', sequence });
    else {
      changed.add(sequence);
      damages.push({ kind: 'changed', sequence });
    }
  }
  return [
    ...damages,
    ...missing(after, end, (sequence) => sound.has(sequence) || changed.has(sequence)),
    ...rewritten(after, sound, known),
  ];
}

/** Places without an event: removed in between, cut off where nothing comes after. */
function missing(after: ChainPoint, end: number, isThere: (sequence: number) => boolean): Damage[] {
  const gaps: Damage[] = [];
  let from: number | null = null;
  for (let sequence = after.sequence + 1; sequence <= end; sequence++) {
    if (!isThere(sequence)) from ??= sequence;
    else if (from !== null) {
      gaps.push({ kind: 'removed', from, to: sequence - 1 });
      from = null;
    }
  }
  return from === null ? gaps : [...gaps, { kind: 'cut-off', from, to: end }];
}

/** Sound seals that do not fit what came before them, or what is known of their place. */
function rewritten(
  after: ChainPoint,
  sound: ReadonlyMap<number, Home>,
  known: readonly ChainPoint[],
): Damage[] {
  const sealAt = (sequence: number): string | undefined =>
    sequence === after.sequence ? after.seal : sound.get(sequence)?.sealed?.seal;
  const unlinked = [...sound].flatMap(([sequence, { sealed }]) => {
    const before = sealAt(sequence - 1);
    return before !== undefined && before !== sealed?.previous ? [sequence] : [];
  });
  const other = known.flatMap(({ sequence, seal }) => {
    const there = sealAt(sequence);
    return there !== undefined && there !== seal ? [sequence] : [];
  });
  return [...new Set([...unlinked, ...other])].map((sequence) => ({ kind: 'rewritten', sequence }));
}
