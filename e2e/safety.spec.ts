import type { Page } from '@playwright/test';
import { session } from '@tweespraak/contracts/identity';
import { begin, fieldOf, goOnTo } from './exercises.js';
import { expect, test } from './journey.js';
import { Practice } from './practice.js';

const still = 'Wat van vroeger thuis zie je nu nog bij jezelf terug?';
const secret = 'Dit mag niemand over mijn schouder lezen.';

/** A partner with homework, signed in on this phone. */
async function atHome(practice: Practice, phone: Page): Promise<string> {
  const couple = await practice.addCouple('Lot en Gijs', ['sunday-walk', 'coffee']);
  await practice.joinOn(phone, couple, 'a', 'Lot');
  return practice.assign(couple, 'own-patterns');
}

test('the emergency numbers are one tap away wherever a partner is, and every tab has the same plain name', async ({
  request,
  takePhone,
}) => {
  const practice = await Practice.of(request);
  const phone = await takePhone();
  const { link } = await practice.invite(await practice.addCouple('Puck en Job'), 'a');
  await phone.goto(link);
  await seesHelp(phone);
  for (const path of ['/sign-in', '/new-password']) {
    await phone.goto(path);
    await seesHelp(phone);
  }

  const assignment = await atHome(practice, phone);
  for (const path of ['/today', '/together', '/me', '/done', `/exercise/${assignment}`]) {
    await phone.goto(path);
    await seesHelp(phone);
  }
  await begin(phone);
  await goOnTo(phone, still);
  await seesHelp(phone);
});

test('one tap blanks the page at once, ends the session on the server, and leaves nothing behind', async ({
  request,
  playwright,
  baseURL,
  takePhone,
}) => {
  const practice = await Practice.of(request);
  const phone = await takePhone();
  await atHome(practice, phone);
  await begin(phone);
  await goOnTo(phone, still);
  await fieldOf(phone, still).fill(secret);
  const cookie = (await phone.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');

  const weather = await holdBack(phone);
  // Heard at the end of the tap itself: whoever looks later may be looking at the other site.
  await phone.evaluate(() => {
    const look = () => `${document.body.getBoundingClientRect().height} high, named "${document.title}"`;
    addEventListener('click', () => console.log(`After the tap: ${look()}`));
  });
  const seen = phone.waitForEvent('console', (message) => message.text().startsWith('After the tap'));
  await phone.getByRole('button', { name: 'Weg hier' }).click({ noWaitAfter: true });
  expect((await seen).text()).toBe('After the tap: 0 high, named ""');
  weather.letThrough();
  await expect(phone.getByText('Morgen droog')).toBeVisible();

  await test.step('the session is over, even for who kept its cookie', async () => {
    const elsewhere = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { cookie } });
    await expect
      .poll(async () => session.parse(await (await elsewhere.get('/api/session')).json()).viewer)
      .toBeNull();
    await elsewhere.dispose();
  });

  await test.step('Back leads to nothing that was read here', async () => {
    await phone.goBack();
    await expect(phone).not.toHaveURL(/exercise|today/);
    await expect(phone.getByText(secret)).toHaveCount(0);
    await expect(phone.getByText('Mijn manier, jouw manier')).toHaveCount(0);
  });

  await test.step('whoever opens the page again is asked to sign in', async () => {
    await phone.goto('/today');
    await expect(phone.getByLabel('Inlognaam')).toBeVisible();
    await expect(phone.getByText('Mijn manier, jouw manier')).toHaveCount(0);
  });
});

test('Escape twice leaves too, also while help is open and while typing', async ({ request, sitAtDesk }) => {
  const practice = await Practice.of(request);
  const desk = await sitAtDesk();
  await atHome(practice, desk);
  const weather = await holdBack(desk);
  weather.letThrough();

  await begin(desk);
  await goOnTo(desk, still);
  await fieldOf(desk, still).fill(secret);
  await desk.keyboard.press('Escape');
  await expect(fieldOf(desk, still)).toBeVisible();

  await desk.getByRole('button', { name: 'Hulp nu' }).click();
  await expect(desk.getByRole('dialog', { name: 'Hulp nu' })).toBeVisible();
  await expect(async () => {
    await desk.keyboard.press('Escape');
    await desk.keyboard.press('Escape');
    await expect(desk.getByText('Morgen droog')).toBeVisible({ timeout: 2_000 });
  }).toPass();
});

async function seesHelp(phone: Page): Promise<void> {
  await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(phone).toHaveTitle('Start');
  await phone.getByRole('button', { name: 'Hulp nu' }).click();
  const help = phone.getByRole('dialog', { name: 'Hulp nu' });
  for (const number of ['112', '08002000', '113'])
    await expect(help.locator(`a[href="tel:${number}"]`)).toBeVisible();
  await help.getByRole('button', { name: 'Sluit' }).click();
  await expect(help).toBeHidden();
}

/** Stands in for the weather site, which answers only when it is let through: until then the page is what it was. */
async function holdBack(page: Page): Promise<{ letThrough: () => void }> {
  let letThrough = (): void => undefined;
  const allowed = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('https://www.buienradar.nl/**', async (route) => {
    await allowed;
    await route.fulfill({ contentType: 'text/html', body: '<p>Morgen droog</p>' });
  });
  return { letThrough };
}
