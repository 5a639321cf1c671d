import type { Stone } from '@tweespraak/contracts/rituals';

/** The path is this long at most; older stones lie behind the bend. */
export const LONGEST_PATH = 16;

const STEP = 26;
const HEIGHT = 40;
const SWAY = 6;
const TILTS = [-9, 6, -3, 11, -7, 4, 9, -5];

export interface LaidStone {
  stone: Stone;
  x: number;
  y: number;
  /** Degrees: no two stones next to each other lie alike. */
  tilt: number;
}

export interface LaidPath {
  stones: LaidStone[];
  width: number;
  height: number;
  /** The line that the stones lie on, as SVG path data. */
  line: string;
}

/** Lays the newest stones on a path that winds a little, oldest on the left. */
export function layStones(all: readonly Stone[]): LaidPath {
  const shown = all.slice(-LONGEST_PATH);
  const skipped = all.length - shown.length;
  const stones = shown.map((stone, place) => ({
    stone,
    x: place * STEP + STEP / 2,
    // The place in the whole row, so that a stone keeps its look when the path moves on.
    y: round(HEIGHT / 2 + SWAY * Math.sin((place + skipped) * 0.8)),
    tilt: TILTS[(place + skipped) % TILTS.length] ?? 0,
  }));
  return { stones, width: Math.max(stones.length, 1) * STEP, height: HEIGHT, line: lineThrough(stones) };
}

function lineThrough(stones: readonly LaidStone[]): string {
  return stones
    .map(({ x, y }, place) => {
      const before = stones[place - 1];
      if (before === undefined) return `M${x} ${y}`;
      const middle = (before.x + x) / 2;
      return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
