import type { Stone } from '@tweespraak/contracts/rituals';
import { describe, expect, it } from 'vitest';
import { layStones, LONGEST_PATH } from './lay-stones';

const stones = (count: number): Stone[] =>
  Array.from({ length: count }, (_, place) => {
    const from = new Date(Date.UTC(2026, 7, 3 + place * 7)).toISOString().slice(0, 10);
    return { from, to: from, state: 'met', kept: place, times: 1, why: { code: 'kept' } };
  });

describe('the path of stones', () => {
  it('lies empty before the first period', () => {
    expect(layStones([])).toMatchObject({ stones: [], line: '' });
  });

  it('shows the newest stones, the oldest of them on the left', () => {
    const { stones: laid, width } = layStones(stones(LONGEST_PATH + 5));
    expect(laid.map(({ stone }) => stone.kept)).toEqual(
      Array.from({ length: LONGEST_PATH }, (_, place) => place + 5),
    );
    expect(laid.map(({ x }) => x)).toEqual(laid.map(({ x }) => x).toSorted((a, b) => a - b));
    expect(laid.every(({ x }) => x > 0 && x < width)).toBe(true);
  });

  it('leaves a stone looking as it did when the path moves on', () => {
    const look = (count: number, kept: number) => {
      const found = layStones(stones(count).slice(-LONGEST_PATH)).stones.find(
        ({ stone }) => stone.kept === kept,
      );
      return { y: found?.y, tilt: found?.tilt };
    };
    expect(look(LONGEST_PATH + 1, 9)).toEqual(look(LONGEST_PATH, 9));
  });

  it('never lets a stone leave the picture', () => {
    const { stones: laid, height } = layStones(stones(LONGEST_PATH));
    expect(laid.every(({ y }) => y >= 12 && y <= height - 12)).toBe(true);
  });
});
