import { isForEverybody } from './accessibility.js';
import { giveAuthenticator } from './authenticators.js';
import { expect, test } from './journey.js';
import { comeToTheWays, passOver } from './joining.js';
import { aPerson } from './people.js';
import { Practice } from './practice.js';

test('a partner joins with the fingerprint of the phone, and from then on signs in with it', async ({
  request,
  takePhone,
}) => {
  const practice = await Practice.of(request);
  const invitation = await practice.invite(await practice.addCouple('Mila en Teun'), 'a');
  const phone = await takePhone();
  const reader = await giveAuthenticator(phone);
  const mila = aPerson('Mila');

  await test.step('a finger that is not recognised loses nothing', async () => {
    await comeToTheWays(phone, invitation, mila);
    await isForEverybody(phone, 'the way in');
    await phone.setViewportSize({ width: 390, height: 844 });
    await reader.recognises(false);
    await phone.getByRole('button', { name: 'Kies dit apparaat' }).click();
    await expect(phone.getByText('Dat lukte niet, of je brak het af.')).toBeVisible();
    expect(await reader.passkeys()).toBe(0);
  });

  await test.step('the phone keeps a passkey, and she is in, without anything to remember', async () => {
    await reader.recognises(true);
    await phone.getByRole('button', { name: 'Kies dit apparaat' }).click();
    await passOver(phone);
    expect(await reader.passkeys()).toBe(1);
  });

  await test.step('she signs out, and in again with one button', async () => {
    await phone.getByRole('link', { name: 'Ik', exact: true }).click();
    await phone.getByRole('button', { name: 'Uitloggen' }).click();
    await expect(phone.getByRole('heading', { level: 1, name: 'Welkom' })).toBeVisible();
    await reader.recognises(false);
    await phone.getByRole('button', { name: 'Log in met dit apparaat' }).click();
    await expect(phone.getByText('Dat lukte niet, of je brak het af.')).toBeVisible();
    await reader.recognises(true);
    await phone.getByRole('button', { name: 'Log in met dit apparaat' }).click();
    await expect(phone.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
  });

  await test.step('a password she never chose opens nothing', async () => {
    const stranger = await takePhone();
    await stranger.goto('/sign-in');
    await stranger.getByLabel('Inlognaam').fill(mila.signInName);
    await stranger.getByLabel('Wachtwoord', { exact: true }).fill(mila.password);
    await stranger.getByRole('button', { name: 'Inloggen' }).click();
    await expect(stranger.getByText('Deze inlognaam en dit wachtwoord horen niet bij elkaar.')).toBeVisible();
  });
});

test('in English and with a keyboard alone, on a desk', async ({ request, sitAtDesk }) => {
  const practice = await Practice.of(request);
  const { link, code } = await practice.invite(await practice.addCouple('Ada and Ben'), 'a');
  const desk = await sitAtDesk();
  await giveAuthenticator(desk);
  const keys = desk.keyboard;
  await desk.goto(link);
  await desk.getByRole('button', { name: 'English' }).focus();
  await keys.press('Enter');
  await desk.getByLabel('Code', { exact: true }).focus();
  await keys.type(code);
  await keys.press('Enter');
  await expect(desk.getByRole('heading', { level: 1, name: 'Who reads what' })).toBeFocused();
  await desk.getByRole('button', { name: 'Continue' }).focus();
  await keys.press('Enter');
  await desk.getByRole('checkbox').focus();
  await keys.press('Space');
  await keys.press('Enter');
  await desk.getByLabel('What is your name?').focus();
  await keys.type('Ada');
  await desk.getByLabel('Sign-in name').focus();
  await keys.type(aPerson('Ada').signInName);
  await keys.press('Enter');
  await expect(desk.getByRole('heading', { level: 1, name: 'How do you get in?' })).toBeFocused();
  await isForEverybody(desk, 'the way in, in English');
  await keys.press('Tab');
  await expect(desk.getByRole('button', { name: 'Choose this device' })).toBeFocused();
  await keys.press('Enter');
  // What is asked of each apart after joining.
  await expect(desk).toHaveURL(/\/me\/more$/);
});
