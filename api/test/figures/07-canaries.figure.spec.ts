import { afterEach, expect, it, vi } from 'vitest';
import { cases, many, report } from '../../../scripts/report.mjs';
import { Codec } from '../../src/platform/crypto/codec.js';
import { lookForCanaries } from '../canaries.js';

afterEach(() => vi.restoreAllMocks());

it('nothing of what people wrote stands open in backup, data directory, WAL or logs', async () => {
  const sealed = await lookForCanaries(cases(1_000, 60));

  // The control writes the texts as they are, behind a first byte that looks like a sealed one.
  vi.spyOn(Codec.prototype, 'seal').mockImplementation((text) =>
    Promise.resolve(Buffer.concat([Buffer.of(1), Buffer.from(JSON.stringify(text))])),
  );
  vi.spyOn(Codec.prototype, 'open').mockImplementation((bytes) =>
    Promise.resolve(JSON.parse(bytes.subarray(1).toString('utf8'))),
  );
  const plain = await lookForCanaries(cases(200, 40));
  const control = {
    name: 'the same with a codec that seals nothing',
    figure: `${many(plain.seen)} of ${many(plain.written)}, in ${plain.places.length} places`,
    ok: plain.seen > plain.written / 2,
  };
  report({
    number: 7,
    name: 'plaintext canaries in dump, data directory, WAL, logs',
    figure: `${many(sealed.seen)} of ${many(sealed.written)} in ${many(sealed.files)} files and the logs`,
    required: '0 of 1,000; control above 0',
    ok: sealed.seen === 0,
    controls: [control],
  });
  expect(sealed).toMatchObject({ seen: 0, places: [] });
  expect(control).toMatchObject({ ok: true });
  // Where it would have been found: in the rows, in the WAL and in the backup.
  expect(plain.places.join()).toMatch(/[0-9A-F]{24}/);
  expect(plain.places.join()).toContain('public.answers.jsonl');
});
