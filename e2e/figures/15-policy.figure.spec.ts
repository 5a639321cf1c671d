import { cases, many, report } from '../../scripts/report.mjs';
import { expect, openWatched, test } from '../journey.js';
import { frontPages, isThere, partnerPages, therapistPages } from '../pages.js';
import { planVisits } from '../visits.js';

test.use({ trace: 'off' });

const broken = (faults: string[]): string[] =>
  faults.filter((fault) => /Against the security policy|TrustedScript|TrustedHTML/.test(fault));

test('no page breaks the policy that it came with', async ({ browser, playwright, baseURL }) => {
  test.setTimeout(1_200_000);
  const visits = await planVisits(playwright, baseURL);
  const whose = [
    { pages: frontPages, cookies: [] },
    { pages: therapistPages, cookies: visits.therapist },
    { pages: partnerPages, cookies: visits.partner },
  ];
  const faults: string[] = [];
  let visited = 0;
  // In the short form the accessibility walk visits them all, and fails on the same complaints.
  for (const { pages, cookies } of whose)
    for (const each of pages.slice(0, cases(pages.length, 3))) {
      const context = await openWatched(browser, { baseURL, locale: 'nl-NL' }, faults);
      await context.addCookies(cookies);
      const page = await context.newPage();
      await each.open(page, visits.ids);
      await isThere(page);
      visited++;
      await context.close();
    }

  const planted: string[] = [];
  const context = await openWatched(browser, { baseURL }, planted);
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.evaluate(() => {
    try {
      document.body.innerHTML = '<img src="https://example.org/seen.png">';
    } catch {
      // Trusted Types refuse it; the picture below is the policy's to refuse.
    }
    document.body.append(
      Object.assign(document.createElement('img'), { src: 'https://example.org/seen.png' }),
    );
  });
  await expect.poll(() => broken(planted).length).toBeGreaterThan(1);
  await context.close();

  report({
    number: 15,
    name: 'CSP and Trusted Types violations over all pages',
    figure: `${many(broken(faults).length)} on ${many(visited)} pages`,
    required: '0',
    ok: broken(faults).length === 0,
    controls: [
      {
        name: 'a page with a foreign picture and raw HTML',
        figure: `${broken(planted).length} seen`,
        ok: broken(planted).length > 1,
      },
    ],
  });
  expect(broken(faults)).toEqual([]);
});
