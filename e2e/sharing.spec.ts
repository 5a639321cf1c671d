import type { Page } from '@playwright/test';
import { begin, finish, goOnTo, write } from './exercises.js';
import { expect, test } from './journey.js';
import { Practice } from './practice.js';
import { ownPatterns } from './questions.js';

const hers = 'Dat we het samen uitzingen.';
const his = 'Dat ik niet alles hoef te weten.';

async function answer(phone: Page, text: string): Promise<void> {
  await begin(phone);
  await goOnTo(phone, ownPatterns.hope);
  await write(phone, ownPatterns.hope, text);
  await finish(phone);
}

test('the therapist shares for one session, ends it, and shares for good', async ({
  request,
  sitAtDesk,
  takePhone,
}) => {
  const practice = await Practice.of(request);
  const couple = await practice.addCouple('Loes en Ravi');
  const [loes, ravi] = [await takePhone(), await takePhone()];
  await practice.joinOn(loes, couple, 'a', 'Loes');
  await practice.joinOn(ravi, couple, 'b', 'Ravi');
  await practice.assign(couple, 'own-patterns', { release: 'by-therapist' });
  await answer(loes, hers);
  await answer(ravi, his);
  const desk = await sitAtDesk();
  await desk.context().addCookies((await request.storageState()).cookies);
  await desk.goto(`/couples/${couple}`);
  const sharedWith = (phone: Page) => phone.getByRole('region', { name: 'Gedeeld met elkaar' });

  await test.step('until then each reads only their own', async () => {
    await loes.reload();
    await expect(loes.getByText(hers)).toBeVisible();
    await expect(loes.getByText(his)).toHaveCount(0);
  });

  await test.step('for one session', async () => {
    await desk.getByRole('button', { name: /^Delen voor deze sessie/ }).click();
    await expect(desk.getByText('Gedeeld voor deze sessie.')).toBeVisible();
    await loes.reload();
    await expect(sharedWith(loes)).toContainText(his);
    await expect(sharedWith(loes)).toContainText('Samen te lezen tot');
  });

  await test.step('the session is over', async () => {
    await desk.getByRole('button', { name: /^Stop met delen/ }).click();
    await expect(desk.getByText('Het delen is gestopt.')).toBeVisible();
    await loes.reload();
    await expect(loes.getByText(hers)).toBeVisible();
    await expect(loes.getByText(his)).toHaveCount(0);
  });

  await test.step('for good, after being asked once more', async () => {
    await desk.getByRole('button', { name: /^Nu delen met beiden/ }).click();
    const question = desk.getByRole('dialog', { name: 'Voorgoed delen?' });
    await question.getByRole('button', { name: 'Voorgoed delen' }).click();
    await expect(desk.getByText('Gedeeld met beiden.')).toBeVisible();
    for (const phone of [loes, ravi]) {
      await phone.goto('/shared');
      await phone.getByRole('link', { name: new RegExp(`^${ownPatterns.title}`) }).click();
      await expect(sharedWith(phone)).toContainText(hers);
      await expect(sharedWith(phone)).toContainText(his);
    }
  });
});

test('homework of one partner is shared by that partner alone, when they wish', async ({
  request,
  takePhone,
}) => {
  const practice = await Practice.of(request);
  const couple = await practice.addCouple('Bente en Olaf');
  const [bente, olaf] = [await takePhone(), await takePhone()];
  await practice.joinOn(bente, couple, 'a', 'Bente');
  await practice.joinOn(olaf, couple, 'b', 'Olaf');
  await practice.assign(couple, 'own-patterns', { to: 'a', release: 'by-partner' });
  await answer(bente, hers);

  await olaf.goto('/shared');
  await expect(olaf.getByText('Er is nog niets gedeeld. Dat hoeft ook niet.')).toBeVisible();

  await bente.getByRole('button', { name: 'Deel met Olaf' }).click();
  const question = bente.getByRole('dialog', { name: 'Delen met Olaf?' });
  await question.getByRole('button', { name: 'Delen', exact: true }).click();
  await expect(bente.getByRole('region', { name: 'Gedeeld met elkaar' })).toContainText(hers);

  await olaf.reload();
  await olaf.getByRole('link', { name: new RegExp(`^${ownPatterns.title}`) }).click();
  await expect(olaf.getByText(hers)).toBeVisible();
});
