import { expect, it } from 'vitest';
import { cases, many, report } from '../../../scripts/report.mjs';
import { addresses, anOutbox, countDelivered, untilDone, type Delivered } from '../crash/outbox.js';
import { kill, killAt, sendTogether, startSender, steps, type Killed } from '../crash/kill-sender.js';
import { MailServer, type Manner } from '../mail-server.js';

const name = 'kill -9 of who sends reminders, at each step';
const said = ({ lost, doubled, renamed }: Delivered): string =>
  `${lost} lost, ${doubled} doubled, ${renamed} of them by another name`;

it('no reminder is lost when who sends is killed at any step, and at most one goes twice, under its name', async () => {
  const kills = cases(100, 1);
  const found: Killed[] = [];
  for (const step of steps) found.push(await killAt(step, kills));
  const marked = await killAt('marking', cases(10, 2), 'mark-first');
  const control = { name: 'a mark before the sending', figure: said(marked), ok: marked.lost > 0 };
  const sum = (of: keyof Delivered): number => found.reduce((all, each) => all + each[of], 0);
  const total = { lost: sum('lost'), doubled: sum('doubled'), renamed: sum('renamed') };
  const isKept = found.every((each) => each.lost === 0 && each.renamed === 0 && each.doubled <= each.kills);
  report({
    number: 9,
    name,
    figure: `${said(total)}, ${kills} kills at each of ${steps.length} steps`,
    required: '0 lost, at most one doubled a crash with the same Message-ID',
    ok: isKept,
    controls: [control],
  });
  expect(found.map(({ lost, renamed }) => lost + renamed)).toEqual(steps.map(() => 0));
  expect(found.filter(({ doubled, kills: done }) => doubled > done)).toEqual([]);
  // Before the mail server has it, a crash doubles nothing.
  expect(found.slice(0, 3).map(({ doubled }) => doubled)).toEqual([0, 0, 0]);
  expect(control).toMatchObject({ ok: true });
});

it('two who send at once send every reminder once', async () => {
  const messages = cases(1_000, 40);
  const found = await sendTogether(2, messages);
  const unlocked = await sendTogether(3, cases(200, 40), 'no-lock');
  const control = { name: 'rows that are not held', figure: said(unlocked), ok: unlocked.doubled > 0 };
  report({
    number: 9,
    name,
    figure: `${said(found)} of ${many(messages)} that two sent at once`,
    required: '0 doubled',
    ok: found.lost + found.doubled === 0,
    controls: [control],
  });
  expect(found).toEqual({ lost: 0, doubled: 0, renamed: 0 });
  expect(control).toMatchObject({ ok: true });
});

it('a mail server that answers 4xx, 5xx or nothing at all loses no reminder, and none goes twice before it was taken', async () => {
  const messages = cases(200, 16);
  const database = await anOutbox(messages);
  const server = await MailServer.listening();
  const tries = new Map<string, number>();
  const manners: Manner[] = ['takes', 'not-now', 'stalls', 'never'];
  const mannerOf = (to: string): Manner => manners[Number(to.slice(1).split('@')[0]) % 4] ?? 'takes';
  server.manner = (to) => {
    const tried = (tries.get(to) ?? 0) + 1;
    tries.set(to, tried);
    const manner = mannerOf(to);
    return manner === 'never' || tried <= 2 ? manner : 'takes';
  };
  const sender = startSender(database, server);
  try {
    await untilDone(database, messages);
  } finally {
    await kill(sender);
    await server.stop();
  }
  const all = addresses(messages);
  const found = countDelivered(
    server,
    all.filter((to) => mannerOf(to) !== 'never'),
  );
  const refused = await database.look(`select 1 from reminder_messages where dropped_why = 'refused'`);
  await database.drop();
  const never = all.filter((to) => mannerOf(to) === 'never');
  report({
    number: 9,
    name,
    figure: `${said(found)} of ${many(messages)} with a server that answers 4xx, 5xx or nothing`,
    required: '0 lost',
    ok: found.lost + found.doubled === 0 && refused.length === never.length,
    controls: [],
  });
  expect(found).toEqual({ lost: 0, doubled: 0, renamed: 0 });
  expect(refused).toHaveLength(never.length);
  expect(never.filter((to) => (tries.get(to) ?? 0) > 1)).toEqual([]);
});
