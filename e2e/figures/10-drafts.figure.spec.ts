import type { Page } from '@playwright/test';
import { homework } from '@tweespraak/contracts/reflections';
import { cases, many, report } from '../../scripts/report.mjs';
import { begin, fieldOf, goOnTo } from '../exercises.js';
import { expect, test } from '../journey.js';
import { Account } from '../people.js';
import { Practice } from '../practice.js';
import { ownPatterns } from '../questions.js';

test.use({ trace: 'off' });

const ALLOWED = 3_000;
const words =
  'Ik weet nog dat het stil werd aan tafel, en dat ik dacht: als ik nu niets zeg, gaat het vanzelf over. ';

/** Types like a person, and kills the tab at the given moment; gives for how long before that nothing was saved. */
async function lostWhenKilled(page: Page, assignment: string, after: number): Promise<number> {
  const field = fieldOf(page, ownPatterns.still);
  await field.click();
  const typed: number[] = [];
  const begun = Date.now();
  while (Date.now() - begun < after) {
    await page.keyboard.type(words[typed.length % words.length] ?? ' ');
    typed.push(Date.now());
    await page.waitForTimeout(20 + (typed.length % 7) * 20);
  }
  const killedAt = await kill(page);
  // What was on its way arrives, or never does.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const saved = await textOf(page, assignment, 'still-there');
  const whole = Array.from({ length: typed.length }, (_, index) => words[index % words.length]).join('');
  expect(whole.startsWith(saved), 'what was saved is what was typed').toBe(true);
  const firstLost = typed[saved.length];
  return firstLost === undefined ? 0 : killedAt - firstLost;
}

async function kill(page: Page): Promise<number> {
  const crashed = page.waitForEvent('crash');
  const tab = await page.context().newCDPSession(page);
  const at = Date.now();
  tab.send('Page.crash').catch(() => undefined);
  await crashed;
  return at;
}

async function textOf(page: Page, assignment: string, prompt: string): Promise<string> {
  const { answers } = homework.parse(await (await Account.of(page.request)).read(`/homework/${assignment}`));
  const body = answers.find(({ promptKey }) => promptKey === prompt)?.body;
  return body?.kind === 'text' ? body.text : '';
}

test('a tab that is killed takes at most three seconds of typing along', async ({ request, takePhone }) => {
  test.setTimeout(1_800_000);
  const practice = await Practice.of(request);
  const atTheQuestion = async (): Promise<{ page: Page; assignment: string }> => {
    const couple = await practice.addCouple('Tess en Ruben');
    const page = await takePhone();
    await practice.joinOn(page, couple, 'a', 'Tess');
    const assignment = await practice.assign(couple, 'own-patterns');
    await begin(page);
    await goOnTo(page, ownPatterns.still);
    return { page, assignment };
  };

  const runs = cases(20, 3);
  const lost: number[] = [];
  for (let run = 0; run < runs; run++) {
    const { page, assignment } = await atTheQuestion();
    lost.push(await lostWhenKilled(page, assignment, 1_500 + ((run * 1_733) % 6_000)));
  }

  let submittedLost = 0;
  for (let run = 0; run < Math.max(2, runs / 4); run++) {
    const { page, assignment } = await atTheQuestion();
    await fieldOf(page, ownPatterns.still).fill(words);
    await goOnTo(page, 'Even terugkijken');
    await page.getByRole('button', { name: 'Afronden' }).click();
    await expect(page.getByText('Opgeslagen. Goed dat je de tijd nam.')).toBeVisible();
    await kill(page);
    if ((await textOf(page, assignment, 'still-there')).trim() !== words.trim()) submittedLost++;
  }

  const { page, assignment } = await atTheQuestion();
  await page.route('**/answers/**', (route) => route.abort());
  const withoutSaving = await lostWhenKilled(page, assignment, 6_000);

  const worst = Math.max(...lost);
  const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(1)} s`;
  report({
    number: 10,
    name: 'draft: tab killed at any moment',
    figure: `at most ${seconds(worst)} of typing lost in ${many(runs)}, ${submittedLost} submitted texts`,
    required: 'at most 3 s of typing; 0 submitted texts',
    ok: worst <= ALLOWED && submittedLost === 0,
    controls: [
      { name: 'saving blocked', figure: `${seconds(withoutSaving)} lost`, ok: withoutSaving > ALLOWED },
    ],
  });
  expect(worst).toBeLessThanOrEqual(ALLOWED);
  expect(submittedLost).toBe(0);
  expect(withoutSaving).toBeGreaterThan(ALLOWED);
});
