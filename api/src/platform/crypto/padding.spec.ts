import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pad, unpad } from './padding.js';

describe('padding', () => {
  it('gives back what went in, in whole steps of 256 bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1_100 }), (bytes) => {
        const padded = pad(Buffer.from(bytes));
        expect(padded.length % 256).toBe(0);
        expect(padded.length - bytes.length).toBeGreaterThanOrEqual(4);
        expect(padded.length - bytes.length).toBeLessThan(4 + 256);
        expect(unpad(padded)).toEqual(Buffer.from(bytes));
      }),
    );
  });

  it.for([
    [0, 256],
    [252, 256],
    [253, 512],
    [508, 512],
    [509, 768],
  ] as const)('makes %i bytes %i long', ([length, padded]) => {
    expect(pad(Buffer.alloc(length)).length).toBe(padded);
  });

  it('takes nothing that it did not make', () => {
    const padded = pad(Buffer.from('tekst'));
    const longer = Buffer.from(padded);
    longer.writeUInt32BE(253);
    const dirty = Buffer.from(padded);
    dirty[255] = 1;
    expect(unpad(Buffer.alloc(0))).toBeNull();
    expect(unpad(padded.subarray(0, 255))).toBeNull();
    expect(unpad(longer)).toBeNull();
    expect(unpad(dirty)).toBeNull();
    expect(unpad(Buffer.concat([padded, Buffer.alloc(256)]))).toBeNull();
    expect(unpad(padded)).toEqual(Buffer.from('tekst'));
  });
});
