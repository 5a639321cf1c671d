import type { Page } from '@playwright/test';
import { isForEverybody } from './accessibility.js';
import { expect, test } from './journey.js';
import { Practice } from './practice.js';
import { bringMessage, shows, standInForPush, wasAsked, workersOf } from './push.js';

const words = {
  nl: {
    choice: /^Ja, als melding op een apparaat/,
    on: 'Zet aan op dit apparaat',
    off: 'Zet uit op dit apparaat',
    isOn: 'Hier staan meldingen aan.',
    isOff: /^Hier staan meldingen uit/,
    refused: /^Deze browser staat geen meldingen/,
    notGiven: /^Je browser gaf geen toestemming/,
    unsupported: /^Deze browser kan hier geen meldingen/,
    first: 'Zet het eerst aan op dit apparaat.',
    title: 'Een berichtje voor jou',
    none: 'Nee, geen berichten',
    save: 'Bewaar',
    saved: /^Opgeslagen\. Als er iets is/,
  },
  en: {
    choice: /^Yes, as a notification on a device/,
    on: 'Turn on for this device',
    off: 'Turn off for this device',
    isOn: 'Notifications are on here.',
    isOff: /^Notifications are off here/,
    refused: /^This browser allows no notifications/,
    notGiven: /^Your browser gave no permission/,
    unsupported: /^This browser cannot show/,
    first: 'Turn it on for this device first.',
    title: 'A note for you',
    none: 'No messages',
    save: 'Save',
    saved: /^Saved\. If there is something/,
  },
} as const;

type Language = keyof typeof words;

async function openChoice(phone: Page, language: Language): Promise<void> {
  await phone.goto('/me/reminders');
  await phone.getByRole('radio', { name: words[language].choice }).check();
}

/** At its end, where the bar below lies over nothing. */
async function looksRight(phone: Page, name: string): Promise<void> {
  await phone.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await isForEverybody(phone, name);
  await phone.setViewportSize({ width: 390, height: 844 });
}

for (const language of ['nl', 'en'] as const)
  test(`a partner is told on this phone, and says so no more (${language})`, async ({
    request,
    takePhone,
  }) => {
    const say = words[language];
    const practice = await Practice.of(request);
    const phone = await takePhone();
    await standInForPush(phone, 'granted');
    await practice.joinOn(phone, await practice.addCouple('Ine en Bob'), 'a', 'Ine');
    await phone.goto('/me');
    if (language === 'en') await phone.getByRole('button', { name: 'English' }).click();

    await test.step('nothing is asked and nothing is there before a tap', async () => {
      await openChoice(phone, language);
      await expect(phone.getByText(say.isOff)).toBeVisible();
      await phone.getByRole('button', { name: say.save }).click();
      await expect(phone.getByText(say.first)).toBeVisible();
      expect([await wasAsked(phone), await workersOf(phone)]).toEqual([false, 0]);
      await looksRight(phone, 'a message on this device, off');
    });

    await test.step('one tap, and it stays', async () => {
      await phone.getByRole('button', { name: say.on }).click();
      await expect(phone.getByText(say.isOn, { exact: true })).toBeVisible();
      await expect(phone.getByText(say.saved)).toBeVisible();
      await phone.reload();
      await expect(phone.getByRole('radio', { name: say.choice })).toBeChecked();
      await expect(phone.getByText(say.isOn, { exact: true })).toBeVisible();
      await expect(phone.getByRole('button', { name: say.off })).toBeVisible();
      await looksRight(phone, 'a message on this device, on');
    });

    await test.step('what comes is one line that says nothing, whatever was sent', async () => {
      await bringMessage(phone, JSON.stringify({ language }));
      await shows(phone, say.title, language);
      await bringMessage(phone, JSON.stringify({ language, title: 'Anna wacht op je', body: 'Huiswerk' }));
      await shows(phone, say.title, language);
    });

    await test.step('switched off, the worker is gone', async () => {
      await phone.getByRole('button', { name: say.off }).click();
      await expect(phone.getByText(say.isOff)).toBeVisible();
      await expect.poll(() => workersOf(phone)).toBe(0);
    });

    await test.step('and no messages at all ends it too', async () => {
      await phone.getByRole('button', { name: say.on }).click();
      await expect(phone.getByText(say.isOn, { exact: true })).toBeVisible();
      await phone.getByRole('radio', { name: say.none }).check();
      await phone.getByRole('button', { name: say.save }).click();
      await expect.poll(() => workersOf(phone)).toBe(0);
      await openChoice(phone, language);
      await expect(phone.getByText(say.isOff)).toBeVisible();
    });
  });

test('signing out ends it on this phone', async ({ request, takePhone }) => {
  const practice = await Practice.of(request);
  const phone = await takePhone();
  await standInForPush(phone, 'granted');
  await practice.joinOn(phone, await practice.addCouple('Fem en Guus'), 'a', 'Fem');
  await openChoice(phone, 'nl');
  await phone.getByRole('button', { name: words.nl.on }).click();
  await expect(phone.getByText(words.nl.isOn, { exact: true })).toBeVisible();
  expect(await workersOf(phone)).toBe(1);

  await phone.goto('/me');
  await phone.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(phone.getByLabel('Inlognaam')).toBeVisible();
  await expect.poll(() => workersOf(phone)).toBe(0);
  expect((await phone.context().cookies()).map(({ name }) => name)).not.toContain('device');
});

test('where the browser does not allow it, the page says so and changes nothing', async ({
  request,
  takePhone,
}) => {
  const practice = await Practice.of(request);
  const couple = await practice.addCouple('Lot en Ties');
  const [one, other, old] = [await takePhone(), await takePhone(), await takePhone()];
  await standInForPush(one, 'denied');
  await practice.joinOn(one, couple, 'a', 'Lot');
  await openChoice(one, 'nl');
  await one.getByRole('button', { name: words.nl.on }).click();
  await expect(one.getByText(words.nl.notGiven)).toBeVisible();
  await expect(one.getByText(words.nl.refused)).toBeVisible();
  await expect(one.getByRole('button', { name: words.nl.on })).toHaveCount(0);
  expect(await workersOf(one)).toBe(0);
  await looksRight(one, 'a message on a device that was refused');

  await standInForPush(other, 'denied', 'denied');
  await practice.joinOn(other, couple, 'b', 'Ties');
  await openChoice(other, 'nl');
  await expect(other.getByText(words.nl.refused)).toBeVisible();
  expect(await wasAsked(other)).toBe(false);

  await old.addInitScript(() => Reflect.deleteProperty(window, 'PushManager'));
  await practice.joinOn(old, await practice.addCouple('Do en Stan'), 'a', 'Do');
  await openChoice(old, 'nl');
  await expect(old.getByText(words.nl.unsupported)).toBeVisible();
  await expect(old.getByRole('button', { name: words.nl.on })).toHaveCount(0);
});
