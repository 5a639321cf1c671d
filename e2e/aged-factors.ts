import type { Page } from '@playwright/test';

/** As if they signed in a while ago: the server is asked, and only what it says about the age of that is made up. */
export async function letTheFactorAge(page: Page, asking: string): Promise<void> {
  let isOld = true;
  page.on('response', (response) => {
    if (response.url().endsWith('/api/session/fresh') && response.status() === 204) isOld = false;
  });
  const problem = { type: 'about:blank', title: 'Show once more who you are.', status: 403 };
  await page.route(asking, (route) =>
    isOld
      ? route.fulfill({ status: 403, json: { ...problem, code: 'fresh_factor_needed' } })
      : route.continue(),
  );
}
