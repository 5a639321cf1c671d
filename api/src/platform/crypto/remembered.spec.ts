import { describe, expect, it, vi } from 'vitest';
import { Remembered } from './remembered.js';

describe('what is remembered for a minute', () => {
  it('is asked for once, also by two at the same time, and again when the minute is over', async () => {
    let now = 0;
    const remembered = new Remembered<number>(() => now);
    const ask = vi.fn(() => Promise.resolve(now));
    expect(await Promise.all([remembered.of('a', ask), remembered.of('a', ask)])).toEqual([0, 0]);
    now = 59_999;
    expect(await remembered.of('a', ask)).toBe(0);
    expect(ask).toHaveBeenCalledTimes(1);
    now = 60_000;
    expect(await remembered.of('a', ask)).toBe(60_000);
    expect(await remembered.of('b', ask)).toBe(60_000);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('is no failure: the next one asks again', async () => {
    const remembered = new Remembered<string>();
    await expect(remembered.of('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await remembered.of('a', () => Promise.resolve('back'))).toBe('back');
  });

  it('is forgotten by name, and never grows without end', async () => {
    const remembered = new Remembered<number>();
    const ask = vi.fn(() => Promise.resolve(1));
    await remembered.of('a', ask);
    await remembered.of('b', ask);
    remembered.forget((name) => name === 'a');
    await remembered.of('b', ask);
    expect(ask).toHaveBeenCalledTimes(2);
    await remembered.of('a', ask);
    expect(ask).toHaveBeenCalledTimes(3);
    for (let index = 0; index < 5_000; index++) await remembered.of(`n${index}`, ask);
    await remembered.of('b', ask);
    expect(ask).toHaveBeenCalledTimes(5_004);
  });
});
