import type { Locator } from '@playwright/test';
import { isForEverybody } from './accessibility.js';
import { isAsked, isSaved } from './exercises.js';
import { expect, test } from './journey.js';
import { frontPages, isThere, partnerPages, therapistPages } from './pages.js';
import { Practice } from './practice.js';
import { ownPatterns } from './questions.js';
import { planVisits, type Visits } from './visits.js';

// Its many pictures of a page would take longer than the looking itself.
test.use({ trace: 'off' });

let visits: Visits;
test.beforeAll(async ({ playwright, baseURL }) => {
  visits = await planVisits(playwright, baseURL);
});

for (const [whose, pages] of [
  ['before signing in', frontPages],
  ['of a therapist', therapistPages],
  ['of a partner', partnerPages],
] as const) {
  test.describe(`a page ${whose} can be used by everybody:`, () => {
    for (const each of pages)
      test(each.name, async ({ open }) => {
        const page = await open({ viewport: { width: 390, height: 844 } });
        if (pages === therapistPages) await page.context().addCookies(visits.therapist);
        if (pages === partnerPages) await page.context().addCookies(visits.partner);
        await each.open(page, visits.ids);
        await isThere(page);
        // What a tab, a history and a print say of a page that a partner can see.
        if (pages !== therapistPages) expect(await page.title()).toBe('Start');
        await isForEverybody(page, each.name);
      });
  });
}

test('somebody with a keyboard alone signs in, and answers a question', async ({ request, sitAtDesk }) => {
  const practice = await Practice.of(request);
  const couple = await practice.addCouple('Hugo en Isa');
  const desk = await sitAtDesk();
  const hugo = await practice.joinOn(desk, couple, 'a', 'Hugo');
  await practice.assign(couple, 'own-patterns');
  await desk.context().clearCookies();
  const keys = desk.keyboard;

  await desk.goto('/sign-in');
  await tabTo(desk.getByLabel('Inlognaam'));
  await keys.type(hugo.signInName);
  await tabTo(desk.getByLabel('Wachtwoord', { exact: true }));
  await keys.type(hugo.password);
  await keys.press('Enter');
  await expect(desk.getByLabel('Zes cijfers uit je app')).toBeFocused();
  await keys.type(await hugo.app!.code());
  await keys.press('Enter');

  await expect(desk.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
  await tabTo(desk.getByRole('link', { name: 'Beginnen' }));
  await keys.press('Enter');
  await tabTo(desk.getByRole('button', { name: 'Begin', exact: true }));
  await keys.press('Enter');

  await expect(desk.getByRole('heading', { name: ownPatterns.way })).toBeFocused();
  await tabTo(desk.getByRole('button', { name: /^Voor wie:/ }));
  await keys.press('Space');
  await tabTo(desk.getByRole('radio', { name: /^Jij, Marijke Hoekstra en/ }));
  await keys.press('ArrowUp');
  await expect(desk.getByRole('radio', { name: /^Jij en Marijke Hoekstra/ })).toBeChecked();
  const choice = desk.getByRole('checkbox', { name: 'Ik heb eerst tijd nodig' });
  await tabTo(choice);
  await keys.press('Space');
  await expect(choice).toBeChecked();
  await isSaved(desk);
  await tabTo(desk.getByRole('button', { name: 'Volgende' }));
  await keys.press('Enter');
  await isAsked(desk, ownPatterns.words);
});

/** Goes on with the Tab key until this has the focus, and can be seen to have it. */
async function tabTo(place: Locator): Promise<void> {
  const page = place.page();
  await expect(place).toBeVisible();
  for (let left = 40; left > 0 && !(await hasFocus(place)); left--) await page.keyboard.press('Tab');
  await expect(place).toBeFocused();
  await expect(place).toBeInViewport();
}

function hasFocus(place: Locator): Promise<boolean> {
  return place.evaluate((element) => element === document.activeElement);
}
