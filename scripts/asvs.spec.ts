import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const table = readFileSync(join(root, 'docs', 'asvs.md'), 'utf8');
const rows = table
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** Requirements of levels 1 and 2, by chapter of the standard. */
const requirements = {
  1: 27,
  2: 11,
  3: 19,
  4: 10,
  5: 9,
  6: 35,
  7: 18,
  8: 7,
  11: 14,
  12: 9,
  13: 13,
  14: 9,
  15: 13,
  16: 16,
};

describe('the table of the verification standard', () => {
  it('has each applicable requirement of level 2 once', () => {
    const ids = rows.map(([id]) => id);
    expect(new Set(ids).size).toBe(210);
    const chapters = Object.fromEntries(
      Object.keys(requirements).map((chapter) => [
        chapter,
        ids.filter((id) => id?.startsWith(`${chapter}.`)).length,
      ]),
    );
    expect(chapters).toEqual(requirements);
  });

  it('says of each what its state is, and where it shows or why not', () => {
    for (const [id, level, short, state, where] of rows) {
      expect(['met', 'n/a', 'operator', 'not met'], id).toContain(state);
      expect(['1', '2'], id).toContain(level);
      expect(short?.length, id).toBeGreaterThan(3);
      expect(where?.length, id).toBeGreaterThan(3);
    }
  });

  it('names files that are there', () => {
    const named = [...table.matchAll(/`([\w.-]+\/[\w./-]+)`/g)].map(([, file]) => file ?? '');
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});
