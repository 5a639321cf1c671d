import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './journey.js';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const smallest = 320;

/** A phone in the light and a desk in the dark; the long run looks at the other two as well. */
const looks = [
  { width: 390, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  ...(process.env['E2E_LONG'] === 'on'
    ? ([
        { width: 390, colorScheme: 'dark' },
        { width: 1280, colorScheme: 'light' },
      ] as const)
    : []),
] as const;

/** Everybody can use this page: by the rules of WCAG in light and dark, on a phone and a desk, and on a narrow screen. */
export async function isForEverybody(page: Page, name: string): Promise<void> {
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect.soft(await violationsOn(page), `${name}, ${colorScheme}, ${width} px`).toEqual([]);
  }
  await fitsInWidth(page, name);
}

/** Read by scrolling down alone. */
export async function fitsInWidth(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: smallest, height: 640 });
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await expect.poll(overflow, `${name}, ${smallest} px: what sticks out`).toBeLessThanOrEqual(0);
}

async function violationsOn(page: Page): Promise<string[]> {
  // Only what is wrong is told with its place: half the work on a long page.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(rules);
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
