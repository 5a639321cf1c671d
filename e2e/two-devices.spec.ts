import type { Page } from '@playwright/test';
import { begin, fieldOf, goOnTo, isSaved, write } from './exercises.js';
import { expect, test } from './journey.js';
import { Account, giveCode, signIn, type Person } from './people.js';
import { Practice } from './practice.js';
import { ownPatterns } from './questions.js';

/** A partner with homework, on their phone at a question that takes a line. */
async function atTheQuestion(practice: Practice, phone: Page, name: string): Promise<Person> {
  const couple = await practice.addCouple(`${name} en Luuk`);
  const person = await practice.joinOn(phone, couple, 'a', name);
  await practice.assign(couple, 'own-patterns');
  await begin(phone);
  await goOnTo(phone, ownPatterns.hope);
  return person;
}

test('one answer edited on two devices: both texts are shown, and the person makes one of the two', async ({
  request,
  takePhone,
}) => {
  const phone = await takePhone();
  const tablet = await takePhone();
  const fenna = await atTheQuestion(await Practice.of(request), phone, 'Fenna');
  await signIn(tablet, fenna);
  await begin(tablet);
  await goOnTo(tablet, ownPatterns.hope);

  await write(phone, ownPatterns.hope, 'Op de telefoon: dat het rustig wordt.');
  await fieldOf(tablet, ownPatterns.hope).fill('Op de tablet: dat we samen lachen.');

  await expect(tablet.getByText('Er is niets overschreven.')).toBeVisible();
  await tablet.getByRole('button', { name: 'Leg ze naast elkaar' }).click();
  await expect(tablet.getByText('Op de telefoon: dat het rustig wordt.')).toBeVisible();
  await expect(tablet.getByText('Op de tablet: dat we samen lachen.')).toBeVisible();

  await tablet.getByRole('button', { name: 'Maak er één van' }).click();
  await expect(tablet.getByText('Op de telefoon: dat het rustig wordt.')).toBeVisible();
  await tablet.getByRole('textbox').fill('Dat het rustig wordt, en dat we samen lachen.');
  await tablet.getByRole('button', { name: 'Bewaar dit' }).click();
  await isSaved(tablet);

  await phone.reload();
  await phone.getByRole('button', { name: 'Ga verder' }).click();
  await phone.getByRole('button', { name: 'Terug' }).click();
  await expect(fieldOf(phone, ownPatterns.hope)).toHaveValue('Dat het rustig wordt, en dat we samen lachen.');
});

test('typing goes on without a connection, and is saved once it is back', async ({ request, takePhone }) => {
  const phone = await takePhone();
  await atTheQuestion(await Practice.of(request), phone, 'Iris');

  await phone.context().setOffline(true);
  await fieldOf(phone, ownPatterns.hope).fill('Dit schrijf ik in de trein, zonder bereik.');
  await expect(phone.getByText('Je bent even offline. Wat je typt blijft hier staan.')).toBeVisible();
  await expect(phone.getByText('Nog niet opgeslagen.')).toBeVisible();
  await expect(phone.getByText('Opgeslagen', { exact: true })).toBeHidden();
  await expect(fieldOf(phone, ownPatterns.hope)).toHaveValue('Dit schrijf ik in de trein, zonder bereik.');

  await phone.context().setOffline(false);
  await isSaved(phone);
  await expect(phone.getByText('Je bent even offline.')).toBeHidden();
  await phone.reload();
  await phone.getByRole('button', { name: 'Ga verder' }).click();
  await phone.getByRole('button', { name: 'Terug' }).click();
  await expect(fieldOf(phone, ownPatterns.hope)).toHaveValue('Dit schrijf ik in de trein, zonder bereik.');
});

test('a session that ends while typing: signing in on the spot saves the text', async ({
  request,
  takePhone,
}) => {
  const phone = await takePhone();
  const jet = await atTheQuestion(await Practice.of(request), phone, 'Jet');
  const cookies = await phone.context().cookies();
  await (await Account.of(phone.request)).change('DELETE', '/session');
  // The phone does not know yet: it still has the cookie of a session that is no more.
  await phone.context().addCookies(cookies);

  await fieldOf(phone, ownPatterns.hope).fill('Hier was ik net aan begonnen.');
  const dialog = phone.getByRole('dialog', { name: 'Je bent uitgelogd' });
  await dialog.getByLabel('Wachtwoord', { exact: true }).fill(jet.password);
  await dialog.getByRole('button', { name: 'Verder' }).click();
  await giveCode(dialog, jet.app!);

  await expect(dialog).toBeHidden();
  await isSaved(phone);
  await expect(fieldOf(phone, ownPatterns.hope)).toHaveValue('Hier was ik net aan begonnen.');
  await phone.reload();
  await phone.getByRole('button', { name: 'Ga verder' }).click();
  await phone.getByRole('button', { name: 'Terug' }).click();
  await expect(fieldOf(phone, ownPatterns.hope)).toHaveValue('Hier was ik net aan begonnen.');
});
