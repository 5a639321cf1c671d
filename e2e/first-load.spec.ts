import { gzipSync } from 'node:zlib';
import { expect, openWatched, test } from './journey.js';
import { isThere } from './pages.js';
import { planVisits, type Visits } from './visits.js';

const most = 200_000;

let visits: Visits;
test.beforeAll(async ({ playwright, baseURL }) => {
  visits = await planVisits(playwright, baseURL);
});

test('a partner’s first look at today asks for at most 200 kB of scripts', async ({ takePhone }) => {
  const phone = await takePhone();
  await phone.context().addCookies(visits.partner);
  const scripts: Promise<number>[] = [];
  phone.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts.push(response.body().then((body) => gzipSync(body).length));
  });

  await phone.goto('/today');
  await isThere(phone);
  await expect(phone.getByRole('link', { name: /^(Beginnen|Verdergaan)$/ })).toBeVisible();
  await expect(phone.getByRole('heading', { name: 'Zondagse wandeling' })).toBeVisible();
  await phone.waitForLoadState('networkidle');

  const sizes = await Promise.all(scripts);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  test.info().annotations.push({ type: 'gzip', description: `${total} bytes in ${sizes.length} scripts` });
  expect(sizes.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(most);
});

test('a page that breaks its own security policy does not pass unseen', async ({ browser }) => {
  const faults: string[] = [];
  const context = await openWatched(browser, {}, faults);
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'https://elsewhere.example/pixel.png';
    document.body.append(image);
  });
  await expect.poll(() => faults.join()).toContain('Against the security policy: img-src');
  await context.close();
});
