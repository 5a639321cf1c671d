import type { Page } from '@playwright/test';
import { partnerRituals } from '@tweespraak/contracts/rituals';
import { randomUUID } from 'node:crypto';
import ical, { type VEvent } from 'node-ical';
import { isForEverybody } from './accessibility.js';
import { expect, test } from './journey.js';
import { Account } from './people.js';
import { Practice } from './practice.js';

const zone = 'Europe/Amsterdam';
const weekly = { unit: 'week', every: 1, times: 1, kept: 'either' };
const at = (weekday: number, time: string) => ({ weekday, dayOfMonth: null, at: time });

/** What a calendar app shows in the coming weeks: the day of the week, the time and the title of each moment. */
async function shownBy(address: string): Promise<string[]> {
  const calendar = await ical.async.fromURL(address);
  const format = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, weekday: 'long' });
  const time = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  const from = new Date();
  const to = new Date(from.getTime() + 35 * 86_400_000);
  return Object.values(calendar)
    .filter((each): each is VEvent => each?.type === 'VEVENT')
    .flatMap((event) => ical.expandRecurringEvent(event, { from, to }))
    .map(({ start, summary }) => `${format.format(start)} ${time.format(start)} ${String(summary)}`);
}

const distinct = (shown: string[]): string[] => [...new Set(shown)].sort();
const address = (phone: Page) => phone.getByLabel('Adres', { exact: true }).inputValue();

test('a partner lets their calendar read along, and closes it again', async ({ request, takePhone }) => {
  const practice = await Practice.of(request);
  const couple = await practice.addCouple('Noor en Sem plannen');
  const [noor, sem] = [await takePhone(), await takePhone()];
  await practice.joinOn(noor, couple, 'a', 'Noor');
  await practice.joinOn(sem, couple, 'b', 'Sem');
  const [hers, his] = [await Account.of(noor.request), await Account.of(sem.request)];
  const ritual = randomUUID();
  const sayYes = async (): Promise<void> => {
    for (const { id, isMine } of partnerRituals.parse(await his.read('/rituals')).proposals)
      if (!isMine) await his.change('PUT', `/rituals/proposals/${id}/answer`, { said: 'yes' });
  };
  const terms = { cadence: weekly, slot: at(7, '15:00') };
  await hers.change('POST', '/rituals/proposals', { id: ritual, name: 'Met de hond', terms, counted: true });
  await sayYes();
  let first = '';

  await test.step('what it is and who could see it is said before there is an address', async () => {
    await noor.goto('/me');
    await noor.getByRole('link', { name: /^In je agenda/ }).click();
    await expect(noor.getByText('Wie het adres heeft, ziet die momenten.')).toBeVisible();
    await isForEverybody(noor, 'no address yet');
    await noor.setViewportSize({ width: 390, height: 844 });
  });

  await test.step('an address is made with the keyboard alone, and shown once', async () => {
    await noor.getByRole('button', { name: 'Maak een adres' }).focus();
    await noor.keyboard.press('Enter');
    await expect(noor.getByText('We laten het één keer zien.')).toBeVisible();
    first = await address(noor);
    expect(first).toMatch(/\/api\/calendar\/[\w-]{43}\/moment\.ics$/);
    await expect(noor.getByRole('link', { name: 'Open in mijn agenda' })).toHaveAttribute(
      'href',
      first.replace('http:', 'webcal:'),
    );
    await isForEverybody(noor, 'a new address');
    await noor.setViewportSize({ width: 390, height: 844 });
  });

  await test.step('a calendar app reads it, and learns no more than when', async () => {
    expect(distinct(await shownBy(first))).toEqual(['zondag 15:00 Moment']);
    const text = await (await fetch(first)).text();
    expect(text).not.toMatch(/hond|Noor|Sem|Tweespraak|Oeverkamer/);
    await noor.reload();
    await expect(noor.getByText(/^Een agenda las het voor het laatst op/)).toBeVisible();
    await expect(noor.getByLabel('Adres', { exact: true })).toHaveCount(0);
    await isForEverybody(noor, 'an address that is read');
    await noor.setViewportSize({ width: 390, height: 844 });
  });

  await test.step('another time arrives in it, and so does a rest', async () => {
    const changed = { cadence: weekly, slot: at(6, '10:30') };
    await hers.change('POST', `/rituals/${ritual}/changes`, { id: randomUUID(), terms: changed });
    await sayYes();
    const shown = distinct(await shownBy(first));
    expect(shown).toContain('zaterdag 10:30 Moment');
    const { today } = partnerRituals.parse(await hers.read('/rituals'));
    const rest = { id: randomUUID(), from: today, to: inDays(today, 60), reason: '' };
    await his.change('POST', `/rituals/${ritual}/pauses`, rest);
    expect(await shownBy(first)).toEqual([]);
  });

  await test.step('a replaced address is closed at once', async () => {
    await noor.getByRole('button', { name: 'Vervang het adres' }).click();
    await noor.getByRole('dialog').getByRole('button', { name: 'Vervang' }).click();
    await expect.poll(() => noor.getByLabel('Adres', { exact: true }).count()).toBe(1);
    const second = await address(noor);
    expect((await fetch(first)).status).toBe(404);
    expect((await fetch(second)).status).toBe(200);
    first = second;
  });

  await test.step('names are a choice of one’s own', async () => {
    await noor.getByRole('radio', { name: /^Met hun naam/ }).check();
    await expect(noor.getByText('Opgeslagen.')).toBeVisible();
    await noor.reload();
    await expect(noor.getByRole('radio', { name: /^Met hun naam/ })).toBeChecked();
  });

  await test.step('switched off it opens nothing', async () => {
    await noor.getByRole('button', { name: 'Zet uit' }).click();
    await noor.getByRole('dialog').getByRole('button', { name: 'Zet uit' }).click();
    await expect(noor.getByRole('button', { name: 'Maak een adres' })).toBeVisible();
    expect((await fetch(first)).status).toBe(404);
  });

  await test.step('the same in English', async () => {
    await hers.change('PUT', '/me/language', { language: 'en' });
    await noor.reload();
    await expect(noor.getByRole('heading', { level: 1, name: 'In your calendar' })).toBeVisible();
    await noor.getByRole('button', { name: 'Make an address' }).click();
    await expect(noor.getByText('We show it this once.')).toBeVisible();
    await isForEverybody(noor, 'a new address in English');
  });
});

function inDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
