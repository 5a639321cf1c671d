import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { drawQrCode } from './draw-qr-code';

/** The squares that a path fills, as rows of `#` and `.`. */
function fill(path: string, size: number): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '.'));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let step = 0; step < Number(length); step++) rows[Number(y)]![Number(x) + step] = '#';
  return rows.map((row) => row.join(''));
}

describe('a code to scan', () => {
  it('is drawn square by square as it was worked out', () => {
    const { data, size } = encode('otpauth://totp/x?secret=JBSWY3DPEHPK3PXP', { border: 4 });
    const wanted = data.map((row) => row.map((dark) => (dark ? '#' : '.')).join(''));
    expect(fill(drawQrCode(data), size)).toEqual(wanted);
    expect(wanted.join('')).toContain('#');
  });

  it('keeps a white edge of four squares, without which cameras miss it', () => {
    const { data, size } = encode('otpauth://totp/x', { border: 4 });
    const rows = fill(drawQrCode(data), size);
    expect(rows.slice(0, 4).join('')).not.toContain('#');
    expect(rows.every((row) => row.startsWith('....') && row.endsWith('....'))).toBe(true);
  });

  it('joins neighbours, so that no hairline shows between them', () => {
    expect(drawQrCode([[true, true, false, true]])).toBe('M0 0h2v1h-2zM3 0h1v1h-1z');
  });
});
