import type { Locator, Page } from '@playwright/test';
import { expect } from './journey.js';

/** From today to the first question of an exercise. */
export async function begin(page: Page): Promise<void> {
  await page.goto('/today');
  await page.getByRole('link', { name: 'Beginnen' }).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
}

/** The question on screen, as the heading above its answer. */
export async function isAsked(page: Page, question: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 2, name: question })).toBeVisible();
}

export function next(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Volgende' }).click();
}

/** On without a word, until this question is asked. */
export async function goOnTo(page: Page, question: string): Promise<void> {
  const asked = page.getByRole('heading', { level: 2, name: question });
  for (let left = 12; left > 0 && !(await asked.isVisible()); left--) {
    const at = page.getByText(/^\d+ van \d+$/);
    const before = await at.textContent();
    await next(page);
    await expect(at.filter({ hasText: before ?? '' })).toHaveCount(0);
  }
  await expect(asked).toBeVisible();
}

/** Chooses who reads the answer, from the line above it. */
export async function letRead(page: Page, readers: string): Promise<void> {
  await page.getByRole('button', { name: /^Voor wie:/ }).click();
  await page
    .getByRole('group', { name: 'Wie leest je antwoord?' })
    .getByRole('radio', { name: new RegExp(`^${readers}`) })
    .check();
  await page.getByRole('button', { name: /^Voor wie:/ }).click();
}

/** The field of the question on screen. */
export function fieldOf(page: Page, question: string): Locator {
  return page.getByRole('textbox', { name: question });
}

/** Types an answer and waits until the server has it, and the page says so. */
export async function write(page: Page, question: string, text: string): Promise<void> {
  const kept = page.waitForResponse(
    (response) => response.ok() && (response.request().postData()?.includes(text) ?? false),
  );
  await fieldOf(page, question).fill(text);
  await kept;
  await isSaved(page);
}

export async function isSaved(page: Page): Promise<void> {
  await expect(page.getByText('Opgeslagen', { exact: true })).toBeVisible();
}

/** From any question to the overview, and done. */
export async function finish(page: Page): Promise<void> {
  await goOnTo(page, 'Even terugkijken');
  await page.getByRole('button', { name: 'Afronden' }).click();
  await expect(page.getByText('Opgeslagen. Goed dat je de tijd nam.')).toBeVisible();
}

/** Taps a number from 0 to 10; what is tapped is the round mark, not the button behind it. */
export async function rate(page: Page, question: string, value: number): Promise<void> {
  const scale = page.getByRole('radiogroup', { name: question });
  await scale
    .getByText(new RegExp(`^${value}\\b`))
    .first()
    .click();
  await expect(scale.getByRole('radio', { name: new RegExp(`^${value}\\b`) })).toBeChecked();
}
