import type { Page } from '@playwright/test';
import { session } from '@tweespraak/contracts/identity';
import { begin, fieldOf, goOnTo } from './exercises.js';
import { expect, test } from './journey.js';
import { signIn, type Person } from './people.js';
import { Practice } from './practice.js';
import { ownPatterns } from './questions.js';

const secret = 'Dit mag niemand over mijn schouder lezen.';

/** A partner with homework, signed in on this phone. */
async function atHome(practice: Practice, phone: Page): Promise<{ lot: Person; assignment: string }> {
  const couple = await practice.addCouple('Lot en Gijs', ['sunday-walk', 'coffee']);
  const lot = await practice.joinOn(phone, couple, 'a', 'Lot');
  return { lot, assignment: await practice.assign(couple, 'own-patterns') };
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
  for (const path of ['/sign-in', '/recover']) {
    await phone.goto(path);
    await seesHelp(phone);
  }

  const { assignment } = await atHome(practice, phone);
  for (const path of ['/today', '/together', '/shared', '/me', '/done', `/exercise/${assignment}`]) {
    await phone.goto(path);
    await seesHelp(phone);
  }
  await begin(phone);
  await goOnTo(phone, ownPatterns.still);
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
  const { lot } = await atHome(practice, phone);
  await begin(phone);
  await goOnTo(phone, ownPatterns.still);
  await fieldOf(phone, ownPatterns.still).fill(secret);
  const cookie = (await phone.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');

  const weather = await holdBack(phone);
  const seen = await lookAfterTheTap(phone);
  await phone.getByRole('button', { name: 'Weg hier' }).click({ noWaitAfter: true });
  expect(await seen()).toBe('0 high, named ""');
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
    await expect(phone.getByText(ownPatterns.title)).toHaveCount(0);
  });

  await test.step('whoever opens the page again is asked to sign in, and finds every word', async () => {
    await phone.goto('/today');
    await expect(phone.getByLabel('Inlognaam')).toBeVisible();
    await expect(phone.getByText(ownPatterns.title)).toHaveCount(0);
    await signIn(phone, lot);
    await phone.getByRole('link', { name: 'Verdergaan' }).click();
    await phone.getByRole('button', { name: 'Ga verder' }).click();
    await phone.getByRole('button', { name: 'Terug' }).click();
    await expect(fieldOf(phone, ownPatterns.still)).toHaveValue(secret);
  });
});

test('Escape twice leaves too, also while help is open and while typing', async ({ request, sitAtDesk }) => {
  const practice = await Practice.of(request);
  const desk = await sitAtDesk();
  await atHome(practice, desk);
  const weather = await holdBack(desk);
  weather.letThrough();

  await begin(desk);
  await goOnTo(desk, ownPatterns.still);
  await fieldOf(desk, ownPatterns.still).fill(secret);
  await desk.keyboard.press('Escape');
  await expect(fieldOf(desk, ownPatterns.still)).toBeVisible();

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

/** Looks at the end of the tap itself: whoever looks later may be looking at the other site. */
async function lookAfterTheTap(page: Page): Promise<() => Promise<string>> {
  let tell = (_seen: string): void => undefined;
  const told = new Promise<string>((resolve) => (tell = resolve));
  await page.exposeFunction('tell', (seen: string) => tell(seen));
  await page.evaluate(() => {
    const page = window as unknown as { tell: (seen: string) => void };
    const look = () => `${document.body.getBoundingClientRect().height} high, named "${document.title}"`;
    addEventListener('click', () => page.tell(look()));
  });
  return () => told;
}
