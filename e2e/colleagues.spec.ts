import { isForEverybody } from './accessibility.js';
import { takePasswordAndApp } from './joining.js';
import { expect, test } from './journey.js';
import { aPerson } from './people.js';
import { Practice } from './practice.js';

const inAWeek = (): string => new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);

test('a colleague is invited, comes in, stands in for a couple, and no longer sees it once that ends', async ({
  request,
  sitAtDesk,
}) => {
  test.setTimeout(240_000);
  const practice = await Practice.of(request);
  const couple = await practice.addCouple('Lotte en Bram');
  const desk = await sitAtDesk();
  await desk.context().addCookies((await request.storageState()).cookies);
  const other = await sitAtDesk();
  const noor = aPerson('Noor');

  const handed = await test.step('the owner invites her and hands over a link and a code', async () => {
    await desk.goto('/caseload');
    await desk.getByRole('link', { name: 'Praktijk' }).click();
    await expect(desk.getByRole('heading', { level: 1, name: 'Praktijk' })).toBeVisible();
    await desk.getByRole('button', { name: 'Collega uitnodigen' }).click();
    const sheet = desk.getByRole('dialog');
    await sheet.getByLabel('Naam').fill(noor.name);
    await expect(sheet.getByRole('checkbox', { name: /^therapeut/ })).toBeChecked();
    await sheet.getByRole('button', { name: 'Maak link en code' }).click();
    const link = await sheet.getByLabel('Link', { exact: true }).inputValue();
    const code = await sheet.getByLabel('Code', { exact: true }).inputValue();
    await sheet.getByRole('button', { name: 'Klaar' }).click();
    await expect(desk.getByText(/^De uitnodiging staat open tot/).first()).toBeVisible();
    return { link, code };
  });

  await test.step('before the code the page names nobody; with it she takes a password and an app', async () => {
    await other.goto(handed.link);
    await expect(other.getByRole('heading', { level: 1, name: 'Je uitnodiging' })).toBeVisible();
    await expect(other).toHaveURL(/\/colleague$/);
    expect(await other.locator('body').innerText()).not.toMatch(/Noor|Marijke|Oeverkamer/);
    await other.getByLabel('Code', { exact: true }).fill('NIET-DEZE');
    await other.getByRole('button', { name: 'Verder' }).click();
    await expect(other.getByText('Deze code hoort niet bij deze link')).toBeVisible();
    await other.getByLabel('Code', { exact: true }).fill(handed.code);
    await other.getByRole('button', { name: 'Verder' }).click();
    await expect(other.getByRole('heading', { name: 'Welkom bij Praktijk De Oeverkamer' })).toBeVisible();
    await expect(other.getByText('Je wordt hier therapeut.')).toBeVisible();
    await isForEverybody(other, 'the account of a colleague');
    await other.setViewportSize({ width: 1280, height: 900 });
    await other.getByLabel('Inlognaam').fill(noor.signInName);
    await other.getByRole('button', { name: 'Verder' }).click();
    await takePasswordAndApp(other, noor, 'Naar binnen');
    await expect(other.getByRole('heading', { name: 'Hier komen je koppels' })).toBeVisible();
    await expect(other.getByRole('link', { name: 'Praktijk' })).toHaveCount(0);
  });

  await test.step('the couple is not hers to see', async () => {
    await other.goto(`/couples/${couple}`);
    await expect(other.getByText('Dit is hier niet te vinden')).toBeVisible();
  });

  await test.step('its therapist lets her stand in, with a reason and an end', async () => {
    await desk.goto(`/couples/${couple}`);
    await desk.getByText('Wie heeft toegang').click();
    await desk.getByRole('button', { name: 'Collega toegang geven' }).click();
    const sheet = desk.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Geef toegang' }).click();
    await expect(sheet.getByText('Maak een keuze.').first()).toBeVisible();
    await sheet.getByLabel('Welke collega?').selectOption({ label: 'Noor' });
    await sheet.getByLabel('Waarom?').selectOption({ label: 'ziekte' });
    await sheet.getByLabel('Tot en met').fill(inAWeek());
    await sheet.getByRole('button', { name: 'Geef toegang' }).click();
    await expect(desk.getByText(/^Neemt waar van/)).toBeVisible();
    await expect(desk.getByText('Reden: ziekte. Gegeven door Marijke Hoekstra.')).toBeVisible();
  });

  await test.step('now she reads the couple file, and gives nobody access', async () => {
    await other.goto('/caseload');
    await expect(other.getByText('Je neemt waar')).toBeVisible();
    await other.getByRole('link', { name: 'Lotte en Bram' }).click();
    await expect(other.getByText('Je neemt waar voor dit koppel.')).toBeVisible();
    await expect(other.getByRole('heading', { name: 'Wie heeft toegang' })).toBeVisible();
    await expect(other.getByRole('button', { name: 'Collega toegang geven' })).toHaveCount(0);
    await expect(other.getByRole('button', { name: 'Koppel overdragen' })).toHaveCount(0);
    await isForEverybody(other, 'a couple file of who stands in');
    await other.setViewportSize({ width: 1280, height: 900 });
  });

  await test.step('it ends, and is gone on her next request', async () => {
    await desk.getByRole('button', { name: /^Beëindigen.*Noor/ }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Ja, beëindigen' }).click();
    await expect(desk.getByText('Noor heeft geen toegang meer.')).toBeVisible();
    await other.reload();
    await expect(other.getByText('Dit is hier niet te vinden')).toBeVisible();
    await other.goto('/caseload');
    await expect(other.getByRole('heading', { name: 'Hier komen je koppels' })).toBeVisible();
  });

  await test.step('she leaves the practice, and is signed out', async () => {
    await desk.goto('/practice');
    await desk.getByRole('button', { name: 'Werkt hier niet meer voor Noor' }).first().click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Verder' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Ja, Noor stopt' }).click();
    await expect(desk.getByText('Noor werkt hier niet meer.')).toBeVisible();
    await other.goto('/account');
    await expect(other).toHaveURL(/sign-in/);
  });
});
