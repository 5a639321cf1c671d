import { isForEverybody } from './accessibility.js';
import { letTheFactorAge } from './aged-factors.js';
import { giveAuthenticator } from './authenticators.js';
import { begin, fieldOf, goOnTo, write } from './exercises.js';
import { expect, test } from './journey.js';
import { Account, claire, signIn } from './people.js';
import { Practice } from './practice.js';
import { ownPatterns } from './questions.js';

test('a partner adds this phone, after showing once more who she is, and nothing typed is lost', async ({
  request,
  takePhone,
}) => {
  const practice = await Practice.of(request);
  const phone = await takePhone();
  const kim = await practice.joinOn(phone, await practice.addCouple('Kim en Rob'), 'a', 'Kim');
  const reader = await giveAuthenticator(phone);
  await letTheFactorAge(phone, '**/api/me/passkeys/options');

  await phone.goto('/me');
  await phone.getByRole('link', { name: /^Inloggen en beveiliging/ }).click();
  await phone.getByRole('button', { name: 'Voeg dit apparaat toe' }).click();
  const sheet = phone.getByRole('dialog', { name: 'Ben jij het?' });
  await expect(sheet).toBeVisible();
  await isForEverybody(phone, 'showing once more who one is');
  await phone.setViewportSize({ width: 390, height: 844 });

  await test.step('not now: nothing happened', async () => {
    await sheet.getByRole('button', { name: 'Niet nu' }).click();
    await expect(sheet).toBeHidden();
    await expect(phone.getByLabel('Hoe noem je dit apparaat?')).toHaveCount(0);
  });

  await test.step('the digits of the app, and what she was doing goes on by itself', async () => {
    await phone.getByRole('button', { name: 'Voeg dit apparaat toe' }).click();
    await sheet.getByLabel('Zes cijfers uit je app').fill('000000');
    await sheet.getByRole('button', { name: 'Verder' }).click();
    await expect(sheet.getByText('Deze code klopt niet')).toBeVisible();
    await sheet.getByLabel('Zes cijfers uit je app').fill(await kim.app!.code());
    await sheet.getByRole('button', { name: 'Verder' }).click();
    await expect(sheet).toBeHidden();
    await phone.getByLabel('Hoe noem je dit apparaat?').fill('Mijn oude telefoon');
    await phone.getByRole('button', { name: 'Verder' }).click();
    await expect(phone.getByText('Mijn oude telefoon', { exact: true })).toBeVisible();
    expect(await reader.passkeys()).toBe(1);
  });

  await test.step('the password and app may go now; the last way stays', async () => {
    await phone.getByRole('button', { name: 'Verwijder wachtwoord en app' }).click();
    await phone.getByRole('dialog').getByRole('button', { name: 'Verwijder' }).click();
    await expect(phone.getByText('Wachtwoord en app zijn verwijderd.')).toBeVisible();
    await phone.getByRole('button', { name: 'Verwijder passkey Mijn oude telefoon' }).click();
    await phone.getByRole('dialog').getByRole('button', { name: 'Verwijder' }).click();
    await expect(phone.getByText('Dit is je laatste manier om in te loggen.')).toBeVisible();
    await isForEverybody(phone, 'signing in and security');
  });
});

test('a PIN of one’s own keeps the own texts closed on a phone that two people open', async ({
  request,
  takePhone,
}) => {
  const practice = await Practice.of(request);
  const couple = await practice.addCouple('Fien en Jip');
  const first = await takePhone();
  const fien = await practice.joinOn(first, couple, 'a', 'Fien');
  await practice.assign(couple, 'own-patterns');
  const own = 'Dit leest niemand op de bank mee.';

  await begin(first);
  await goOnTo(first, ownPatterns.still);
  await write(first, ownPatterns.still, own);

  await test.step('she chooses one, and what she has open stays open', async () => {
    await first.goto('/me/security');
    await first.getByRole('button', { name: 'Kies een pincode' }).click();
    await first.getByLabel('Nieuwe pincode', { exact: true }).fill('12');
    await first.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await expect(first.getByText('Een pincode heeft vier tot acht cijfers.')).toBeVisible();
    await first.getByLabel('Nieuwe pincode', { exact: true }).fill('2580');
    await first.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await expect(first.getByText('Je pincode staat aan.').first()).toBeVisible();
  });

  const phone = await takePhone();
  const dialog = phone.getByRole('dialog', { name: 'Je pincode' });
  await test.step('where she signs in next it is asked before a word is shown', async () => {
    await signIn(phone, fien);
    await phone.getByRole('link', { name: 'Verdergaan' }).click();
    await expect(dialog).toBeVisible();
    await expect(phone.getByText(own)).toHaveCount(0);
    await isForEverybody(phone, 'the PIN');
    await phone.setViewportSize({ width: 390, height: 844 });
    await dialog.getByLabel('Pincode', { exact: true }).fill('1111');
    await dialog.getByRole('button', { name: 'Open' }).click();
    await expect(dialog.getByText('Deze pincode klopt niet.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Niet nu' }).click();
    await expect(phone.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
  });

  await test.step('with it the exercise goes on where it was', async () => {
    await phone.getByRole('link', { name: 'Verdergaan' }).click();
    await dialog.getByLabel('Pincode', { exact: true }).fill('2580');
    await dialog.getByRole('button', { name: 'Open' }).click();
    await expect(dialog).toBeHidden();
    await phone.getByRole('button', { name: 'Ga verder' }).click();
    await phone.getByRole('button', { name: 'Terug' }).click();
    await expect(fieldOf(phone, ownPatterns.still)).toHaveValue(own);
  });

  await test.step('five wrong ones and the phone is signed out', async () => {
    await first.context().clearCookies();
    await signIn(first, fien);
    await first.getByRole('link', { name: 'Verdergaan' }).click();
    const asked = first.getByRole('dialog', { name: 'Je pincode' });
    for (let left = 5; left > 0; left--) {
      await asked.getByLabel('Pincode', { exact: true }).fill(`000${left}`);
      await asked.getByRole('button', { name: 'Open' }).click();
      if (left > 1) await expect(asked.getByLabel('Pincode', { exact: true })).toHaveValue('');
    }
    await expect(asked).toBeHidden();
    await expect(first.getByLabel('Inlognaam')).toBeVisible();
  });
});

test('signing out everywhere ends the other devices at once, and not this one', async ({
  request,
  takePhone,
}) => {
  const practice = await Practice.of(request);
  const phone = await takePhone();
  const tablet = await takePhone();
  const bo = await practice.joinOn(phone, await practice.addCouple('Bo en Sem'), 'a', 'Bo');
  await signIn(tablet, bo);

  await phone.goto('/me/security');
  await expect(phone.getByText('Hier, nu')).toHaveCount(1);
  await expect(phone.getByText(/met wachtwoord en app/)).toHaveCount(1);
  await phone.getByRole('button', { name: 'Log overal uit, behalve hier' }).click();
  await expect(phone.getByText('Je bent nu alleen nog hier ingelogd.')).toBeVisible();
  await expect(phone.getByText('Je bent nergens anders ingelogd.')).toBeVisible();

  await tablet.goto('/today');
  await expect(tablet.getByLabel('Inlognaam')).toBeVisible();
  await phone.goto('/today');
  await expect(phone.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
});

test('a therapist signs one other device out, and reads the page in English', async ({ sitAtDesk }) => {
  const desk = await sitAtDesk();
  const elsewhere = await sitAtDesk();
  await Account.signedIn(elsewhere.request, claire);
  await signIn(desk, claire);
  await desk.getByRole('link', { name: 'Account' }).click();
  await desk.getByRole('button', { name: 'English' }).click();
  await desk.getByRole('link', { name: 'View or change' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Signing in and security' })).toBeVisible();
  await expect(desk.getByText('You have no passkey yet.')).toBeVisible();
  await isForEverybody(desk, 'security, in English');
  await desk.setViewportSize({ width: 1280, height: 900 });

  // What was used last stands first.
  const others = desk.getByRole('button', { name: /^Sign out (?!everywhere)/ });
  const before = await others.count();
  await others.first().click();
  await expect(desk.getByText('That device is signed out.')).toBeVisible();
  await expect(others).toHaveCount(before - 1);
  await elsewhere.goto('/caseload');
  await expect(elsewhere.getByLabel(/^(Inlognaam|Sign-in name)$/)).toBeVisible();
});
