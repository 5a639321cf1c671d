import { expect, test } from './journey.js';
import { Practice } from './practice.js';

test('a couple that separates: one asks, the therapist parts the accounts, each goes on alone', async ({
  request,
  sitAtDesk,
  takePhone,
}) => {
  const practice = await Practice.of(request);
  const couple = await practice.addCouple('Fien en Luuk', ['coffee']);
  const [fien, luuk] = [await takePhone(), await takePhone()];
  await practice.joinOn(fien, couple, 'a', 'Fien');
  await practice.joinOn(luuk, couple, 'b', 'Luuk');
  const desk = await sitAtDesk();
  await desk.context().addCookies((await request.storageState()).cookies);

  await test.step('one of the two asks, and the other does not see it', async () => {
    await fien.goto('/me/data');
    await fien.getByRole('button', { name: 'Vraag je therapeut erom' }).click();
    await fien.getByRole('dialog').getByRole('button', { name: 'Vraag het' }).click();
    await expect(fien.getByText('Je therapeut bespreekt het met je.')).toBeVisible();
    await luuk.goto('/me/data');
    await expect(luuk.getByRole('button', { name: 'Vraag je therapeut erom' })).toBeVisible();
  });

  await test.step('the therapist parts the accounts', async () => {
    await desk.goto(`/couples/${couple}`);
    await expect(desk.getByText(/De ander weet dit niet\.$/)).toBeVisible();
    await desk.getByRole('button', { name: 'Dit koppel gaat uit elkaar' }).click();
    await desk
      .getByRole('dialog', { name: 'Accounts losmaken?' })
      .getByRole('button', { name: 'Losmaken' })
      .click();
    await expect(desk.getByText('De accounts zijn los van elkaar.')).toBeVisible();
    await expect(desk.getByText(/^Uit elkaar sinds /)).toBeVisible();
  });

  await test.step('what is of both is closed, and neither sees the name of the other', async () => {
    for (const [phone, other] of [
      [fien, 'Luuk'],
      [luuk, 'Fien'],
    ] as const) {
      await phone.goto('/me/data');
      await expect(phone.getByText('Jullie accounts zijn los van elkaar.')).toBeVisible();
      await phone.goto('/me');
      await expect(phone.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(phone.getByText(other)).toHaveCount(0);
    }
  });

  await test.step('homework for one goes on', async () => {
    await practice.assign(couple, 'own-patterns', { to: 'a', release: 'by-partner' });
    await fien.goto('/today');
    await expect(fien.getByRole('link', { name: 'Beginnen' })).toBeVisible();
    await luuk.goto('/today');
    await expect(luuk.getByRole('link', { name: 'Beginnen' })).toHaveCount(0);
  });
});
