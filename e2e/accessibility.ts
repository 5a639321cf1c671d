import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './journey.js';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const smallest = 320;

/** Everybody can use this page: by the rules of WCAG in light and dark, on a phone and a desk, and on a narrow screen. */
export async function isForEverybody(page: Page, name: string): Promise<void> {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect.soft(await violationsOn(page), `${name}, ${colorScheme}, ${width} px`).toEqual([]);
    }
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
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
