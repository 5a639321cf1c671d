import type { Stone } from '@tweespraak/contracts/rituals';

/** Twelve that the headline looks back on and the one that is open; older stones lie behind the bend. */
export const LONGEST_PATH = 13;

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
  const stones = all.slice(-LONGEST_PATH).map((stone, place) => {
    // The day decides on the look, so that a stone keeps it when the path moves on.
    const day = dayNumber(stone.from);
    return {
      stone,
      x: place * STEP + STEP / 2,
      y: round(HEIGHT / 2 + SWAY * Math.sin(day * 0.115)),
      tilt: TILTS[day % TILTS.length] ?? 0,
    };
  });
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

function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
