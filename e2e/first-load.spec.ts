import { gzipSync } from 'node:zlib';
import { expect, test } from './journey.js';
import { frontPages, isThere, partnerPages, therapistPages } from './pages.js';
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

/** Every device of a journey listens: what a page complains about makes its journey fail. */
test('no page fails in the browser or breaks its own security policy', async ({ sitAtDesk, takePhone }) => {
  const desk = await sitAtDesk();
  const phone = await takePhone();
  for (const each of frontPages) {
    await each.open(phone, visits.ids);
    await isThere(phone);
  }
  await desk.context().addCookies(visits.therapist);
  await phone.context().addCookies(visits.partner);
  for (const each of therapistPages) {
    await each.open(desk, visits.ids);
    await isThere(desk);
  }
  for (const each of partnerPages) {
    await each.open(phone, visits.ids);
    await isThere(phone);
  }
});

test('a page that breaks its security policy does not pass unseen', async ({ browser }) => {
  const page = await browser.newPage();
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
  await page.goto('/sign-in');
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'https://elsewhere.example/pixel.png';
    document.body.append(image);
  });
  await expect.poll(() => heard.join('\n')).toMatch(/^error: .*Content Security Policy/m);
  await page.close();
});
