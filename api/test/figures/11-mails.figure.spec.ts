import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cases, many, report } from '../../../scripts/report.mjs';
import { compose } from '../../src/reminders/compose.js';
import { MailServer, type Arrived } from '../mail-server.js';
import { anAssignment } from '../people.js';
import { startProduct, type Product } from '../product.js';
import { aReminded, round, standAt } from '../reminding.js';

const day = '2027-03-10';
const banned =
  /therap|relati|couple|koppel|partner|huiswerk|homework|oefening|exercise|opdracht|assign|praktijk|practice|ritue|ritual|reeks|streak|sessie|session|counsel|hulpverl|dossier|tweespraak|gevoel|feeling|anna|bram|mieke/i;

let server: MailServer;
let product: Product;
beforeAll(async () => {
  server = await MailServer.listening();
  product = await startProduct(server.settings);
});
afterAll(async () => {
  await product.stop();
  await server.stop();
});

interface Found {
  told: string[];
  subjects: Set<string>;
  /** Addresses in the mail itself; the header for programs names a third. */
  links: number;
  fetched: number;
}

/** All that somebody could learn from a mail: what is shown, and every header of it. */
function lookInto({ subject, text, html, headers }: Readable, canaries: string[]): Found {
  const shown = [subject, text, html, headers].join('\n');
  const told = [...canaries.filter((each) => shown.includes(each)), ...(banned.exec(shown) ?? [])];
  const links = new Set(`${text} ${html}`.match(/https?:\/\/[^\s<>"]+/g) ?? []).size;
  const fetched = (
    html.match(/<(img|link|script|iframe|object|video|audio|style)\b|url\(|src=|@import/gi) ?? []
  ).length;
  return { told, subjects: new Set([subject]), links, fetched };
}

interface Readable {
  subject: string;
  text: string;
  html: string;
  headers: string;
}

/** The address that it goes to is theirs, and stands on every mail there is. */
function readable({ mail, to }: Arrived): Readable {
  const headers = mail.headers.map(({ key, value }) => `${key}: ${value}`).join('\n');
  return {
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    headers: headers.replaceAll(to, ''),
  };
}

it('a reminder tells nobody anything: no name, no word of what it is about, the same subject, two links, nothing fetched', async () => {
  const couples = cases(100, 3);
  const canaries: string[] = [];
  const canary = (): string => {
    const one = `kanarie${randomBytes(6).toString('hex')}`;
    canaries.push(one);
    return one;
  };
  for (let each = 0; each < couples; each++) {
    const reminded = await aReminded(product, day, undefined, { line: canary() });
    await anAssignment(reminded.therapist, reminded.id, { dueOn: day, line: canary() });
    await reminded.a.put('/me/profile', { name: canary(), mail: reminded.mail });
    await reminded.b.put('/me/profile', { name: canary(), mail: null });
    await reminded.therapist.put('/me/profile', { name: canary(), mail: null });
    await product.database.look('update practices set name = $1', [canary()]);
    await reminded.a.put('/me/language', { language: each % 2 ? 'en' : 'nl' });
    standAt(product, day, '20:00');
    await round(product);
    await product.database.look('update practices set name = $1', ['Praktijk']);
  }
  product.clock.standAt(null);
  const sent = server.arrived.map((each) => lookInto(readable(each), canaries));

  const written: Found[] = [];
  const anyMail = fc.record({
    to: fc.emailAddress(),
    language: fc.constantFrom('nl' as const, 'en' as const),
    messageId: fc.uuid().map((id) => `<${id}@bericht.example>`),
    link: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('hex')),
  });
  const runs = cases(5_000, 300);
  fc.assert(
    fc.property(anyMail, (given) => {
      const { subject, text, html, headers } = compose('https://thuis.example', given);
      const found = lookInto({ subject, text, html, headers: JSON.stringify(headers) }, []);
      written.push(found);
      return found.told.length === 0;
    }),
    { numRuns: runs },
  );

  const all = [...sent, ...written];
  const told = all.flatMap((each) => each.told);
  const subjects = new Set(all.flatMap((each) => [...each.subjects]));
  const fetched = all.reduce((sum, each) => sum + each.fetched, 0);
  const plain = { subject: 'A note', text: '', html: '', headers: '' };
  const planted = [
    { name: 'a name', found: lookInto({ ...plain, text: `Dag ${canaries[0]}` }, canaries).told.length },
    { name: 'a word of it', found: lookInto({ ...plain, headers: 'from: Praktijk' }, []).told.length },
    { name: 'a picture', found: lookInto({ ...plain, html: '<img alt="">' }, []).fetched },
  ];
  const controls = planted.map(({ name, found }) => ({ name, figure: `${found} found`, ok: found > 0 }));
  report({
    number: 11,
    name: 'mails',
    figure: `${told.length} names and banned words, ${subjects.size} subjects in two languages, ${fetched} remote resources in ${many(sent.length)} mails sent and ${many(runs)} written`,
    required: '0 names, 0 banned words, one subject, 0 remote resources',
    ok: told.length === 0 && subjects.size === 2 && fetched === 0,
    controls,
  });
  expect(sent).toHaveLength(couples);
  expect(told).toEqual([]);
  expect([...subjects].toSorted()).toEqual(['A note for you', 'Een berichtje voor jou']);
  expect(all.filter(({ links }) => links !== 2)).toEqual([]);
  expect(fetched).toBe(0);
  expect(controls.filter(({ ok }) => !ok)).toEqual([]);
});
