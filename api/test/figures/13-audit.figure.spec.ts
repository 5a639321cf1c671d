import { rights } from '@tweespraak/domain/access';
import { auditedAct, auditOf, type ChainPoint } from '@tweespraak/domain/audit';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cases, many, report } from '../../../scripts/report.mjs';
import { Audit } from '../../src/platform/audit/audit.js';
import { AuditKeys } from '../../src/platform/audit/audit-keys.js';
import { walk, type Walked } from '../audit-walk.js';
import { startProduct, type Product } from '../product.js';
import { rightsByDecorator } from '../routes.js';
import { foundAfter, tamperings } from '../tampering.js';

let product: Product;
let walked: Walked[];
beforeAll(async () => {
  product = await startProduct();
  walked = await walk(product);
});
afterAll(() => product.stop());

it('every route is written down or says why not, and writes one event or none, as it says', async () => {
  const byRoute = Object.entries(rightsByDecorator(product));
  const silent = byRoute.filter(([, right]) => !right || !(right in auditOf));
  const wrong = walked.filter(({ due, written }) => due !== written);
  const audited = walked.filter(({ due }) => due === 1);

  const audit = product.app.get(Audit);
  const recording = audit.recording.bind(audit);
  audit.recording = (_right, _viewer, _known, story) => story();
  const forgotten = (await walk(product)).filter(({ due, written }) => due !== written);
  audit.recording = recording;
  const control = {
    name: 'routes that write nothing',
    figure: `${forgotten.length} of ${audited.length} found`,
    ok: forgotten.length === audited.length,
  };
  const inList = rights.filter((right) => auditedAct(right)).length;
  report({
    number: 13,
    name: 'audit coverage',
    figure: `${byRoute.length - silent.length} of ${byRoute.length} routes say (${inList} of ${rights.length} acts are written down); ${walked.length - wrong.length} of ${walked.length} calls wrote what is due`,
    required: '100 %',
    ok: silent.length === 0 && wrong.length === 0 && audited.length > 20,
    controls: [control],
  });
  expect(silent).toEqual([]);
  expect(wrong).toEqual([]);
  expect(audited.length).toBeGreaterThan(20);
  expect(control).toMatchObject({ ok: true });
});

it('whatever is done to a chain in the database is found, under its own name', async () => {
  const keys = product.app.get(AuditKeys, { strict: false });
  const client = new pg.Client({ connectionString: product.database.url });
  await client.connect();
  try {
    const [longest] = await product.database.look<{ practice: string; length: number } & ChainPoint>(
      `select practice_id as practice, sequence::int as length, sequence::int as sequence, encode(seal, 'hex') as seal
       from auth.audit_heads order by sequence desc limit 1`,
    );
    if (!longest) throw new Error('There is no chain.');
    const { practice, length } = longest;
    const anchors = [{ sequence: longest.sequence, seal: longest.seal }];
    const all = tamperings(practice);
    const tries = cases(1_000, 100);
    let [found, named] = [0, 0];
    const missed: string[] = [];
    for (let index = 0; index < tries; index++) {
      const [kind, tamper] = all[index % all.length] ?? all[0]!;
      const at = 1 + ((index * 7) % length);
      const kinds = await foundAfter(client, practice, anchors, keys, () => tamper(client, at, length));
      if (kinds.length > 0) found++;
      else missed.push(`${kind} at ${at} (case ${index})`);
      if (kinds.includes(kind)) named++;
    }
    const untouched = await foundAfter(client, practice, anchors, keys, () => Promise.resolve());
    const [, cutOff] = all.find(([kind]) => kind === 'cut-off')!;
    const unanchored = await foundAfter(client, practice, [], keys, () => cutOff(client, 5, length));
    const controls = [
      { name: 'an untouched chain', figure: `${untouched.length} faults`, ok: untouched.length === 0 },
      {
        name: 'an end cut off without an anchor',
        figure: unanchored.length === 0 ? 'not found' : 'found',
        ok: unanchored.length === 0,
      },
    ];
    report({
      number: 13,
      name: 'audit tampering',
      figure: `${many(found)} of ${many(tries)} found, ${many(named)} named`,
      required: '100 % detected',
      ok: found === tries && named === tries,
      controls,
    });
    expect(missed).toEqual([]);
    expect({ found, named }).toEqual({ found: tries, named: tries });
    expect(controls.map(({ ok }) => ok)).toEqual([true, true]);
  } finally {
    await client.end();
  }
});
