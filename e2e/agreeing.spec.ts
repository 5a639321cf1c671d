import type { Page } from '@playwright/test';
import { isForEverybody } from './accessibility.js';
import { expect, test } from './journey.js';
import { Practice } from './practice.js';

const proposed = (phone: Page) => phone.locator('tw-proposal-card').filter({ hasText: 'Koffiemoment' });
const kept = (phone: Page) => phone.locator('tw-together-ritual').filter({ hasText: 'Koffiemoment' });
const line = 'Koud buiten, warme koffie.';

test('a ritual is proposed, agreed by both, kept with a line, and rests on the word of one', async ({
  request,
  sitAtDesk,
  takePhone,
}) => {
  const practice = await Practice.of(request);
  const couple = await practice.addCouple('Loes en Ravi drinken koffie');
  const [loes, ravi] = [await takePhone(), await takePhone()];
  await practice.joinOn(loes, couple, 'a', 'Loes');
  await practice.joinOn(ravi, couple, 'b', 'Ravi');
  const desk = await sitAtDesk();
  await desk.context().addCookies((await request.storageState()).cookies);

  await test.step('the therapist proposes in one tap', async () => {
    await desk.goto(`/couples/${couple}`);
    await desk.getByRole('button', { name: 'Koffiemoment voorstellen' }).click();
    await expect(desk.getByText('Voorgesteld, nog niet begonnen')).toBeVisible();
  });

  await test.step('one says not now, and the other sees nothing of it', async () => {
    await loes.goto('/together');
    await proposed(loes).getByRole('button', { name: 'Nu niet' }).click();
    await expect(loes.getByText('Even weggelegd')).toBeVisible();
    await ravi.goto('/together');
    await proposed(ravi).getByRole('button', { name: 'Ja, graag' }).click();
    await expect(proposed(ravi)).toContainText('Het is nog niet begonnen.');
    await expect(ravi.getByText(/nu niet/i)).toHaveCount(1);
  });

  await test.step('it begins when both said yes', async () => {
    await loes.getByText('Even weggelegd').click();
    await proposed(loes).getByRole('button', { name: 'Toch wel' }).click();
    await expect(kept(loes)).toContainText('Eén keer per week.');
    await ravi.reload();
    await expect(kept(ravi)).toBeVisible();
  });

  await test.step('one logs it and writes a line for both', async () => {
    await kept(loes).getByRole('button', { name: 'Vandaag koffie gedronken' }).click();
    await kept(loes)
      .getByRole('link', { name: /^Koffiemoment: regels/ })
      .click();
    await loes.getByRole('button', { name: /^Iets schrijven bij/ }).click();
    await loes.getByRole('button', { name: /^Voor wie|^Wie leest/ }).click();
    await loes.getByRole('radio', { name: /Ravi/ }).check();
    await loes.getByLabel('Wat wil je hierover kwijt?').fill(line);
    await loes.getByRole('button', { name: 'Bewaren' }).click();
    await expect(loes.getByText(line)).toBeVisible();
    await isForEverybody(loes, 'one ritual');
    await ravi.getByRole('link', { name: /^Koffiemoment: regels/ }).click();
    await expect(ravi.getByText(line)).toBeVisible();
    await desk.reload();
    await expect(desk.getByText(line)).toBeVisible();
  });

  await test.step('one lets it rest, and both see that, without whose word it was', async () => {
    await ravi.getByText('Laten rusten').first().click();
    await ravi.getByLabel('Waarom? (mag leeg)').fill('Mijn moeder');
    await ravi.getByRole('button', { name: 'Laten rusten' }).click();
    await expect(ravi.getByText(/^Rust van/)).toBeVisible();
    await loes.goto('/together');
    await expect(kept(loes)).toContainText('Dit rust tot en met');
    await expect(loes.getByText('moeder')).toHaveCount(0);
  });

  await test.step('one hides streaks for themselves alone', async () => {
    await expect(kept(loes)).toContainText('Samen gehouden');
    await loes.getByRole('button', { name: 'Reeksen verbergen, alleen voor jou' }).click();
    await expect(kept(loes)).not.toContainText('Samen gehouden');
    await ravi.goto('/together');
    await expect(kept(ravi)).toContainText('Samen gehouden');
  });

  await test.step('a partner proposes something of their own; too often is said at the field', async () => {
    await ravi.getByRole('link', { name: /^Iets voorstellen/ }).click();
    await ravi.getByLabel('Hoe heet het?').fill('Samen koken');
    await ravi.getByLabel('Hoeveel keer').fill('8');
    await ravi.getByRole('button', { name: 'Voorstellen', exact: true }).click();
    await expect(
      ravi.getByText('Zoveel dagen zijn er niet in die tijd. Kies een kleiner aantal keer.'),
    ).toBeVisible();
    await isForEverybody(ravi, 'proposing');
    await ravi.getByLabel('Hoeveel keer').fill('2');
    await ravi.getByRole('button', { name: 'Voorstellen', exact: true }).click();
    await expect(ravi.locator('tw-proposal-card')).toContainText('2 keer per week');
  });

  await test.step('either ends it, after a calm question', async () => {
    await loes.getByRole('link', { name: /^Koffiemoment: regels/ }).click();
    await loes.getByRole('button', { name: 'Stoppen hiermee' }).click();
    await loes.getByRole('dialog').getByRole('button', { name: 'Stoppen' }).click();
    await expect(loes).toHaveURL(/together$/);
  });
});
