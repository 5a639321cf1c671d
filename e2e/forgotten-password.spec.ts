import { expect, test } from './journey.js';
import { signIn } from './people.js';
import { Practice } from './practice.js';

test('a forgotten password is renewed with a code from the therapist, once', async ({
  request,
  sitAtDesk,
  takePhone,
}) => {
  const practice = await Practice.of(request);
  const couple = await practice.addCouple('Wies en Tom');
  const phone = await takePhone();
  const wies = await practice.joinOn(phone, couple, 'a', 'Wies');
  const elsewhere = await takePhone();
  await signIn(elsewhere, wies);
  const desk = await sitAtDesk();
  await desk.context().addCookies((await request.storageState()).cookies);

  const code = await test.step('the therapist makes a code and reads it out', async () => {
    await desk.goto(`/couples/${couple}`);
    await desk.getByRole('button', { name: 'Wachtwoord vergeten voor Wies' }).click();
    const sheet = desk.getByRole('dialog', { name: 'Nieuw wachtwoord voor Wies' });
    return sheet.getByLabel('Code', { exact: true }).inputValue();
  });
  const renewed = { ...wies, password: 'zeven zwanen op de sloot' };

  await test.step('the partner chooses a new password with it', async () => {
    await phone.goto('/me');
    await phone.getByRole('button', { name: 'Uitloggen' }).click();
    await phone.getByRole('link', { name: 'Wachtwoord vergeten?' }).click();
    await phone.getByLabel('Inlognaam').fill(wies.signInName);
    await phone.getByLabel('Code', { exact: true }).fill(code);
    await phone.getByLabel('Nieuw wachtwoord', { exact: true }).fill(renewed.password);
    await phone.getByRole('button', { name: 'Bewaar nieuw wachtwoord' }).click();
    await expect(phone.getByRole('heading', { name: 'Je nieuwe wachtwoord is bewaard' })).toBeVisible();
  });

  await test.step('every other device is signed out, the old password opens nothing', async () => {
    await elsewhere.reload();
    await elsewhere.getByLabel('Inlognaam').fill(wies.signInName);
    await elsewhere.getByLabel('Wachtwoord', { exact: true }).fill(wies.password);
    await elsewhere.getByRole('button', { name: 'Inloggen' }).click();
    await expect(
      elsewhere.getByText('Deze inlognaam en dit wachtwoord horen niet bij elkaar.'),
    ).toBeVisible();
    await signIn(elsewhere, renewed);
    await expect(elsewhere.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
  });

  await test.step('the code works once', async () => {
    await phone.goto('/new-password');
    await phone.getByLabel('Inlognaam').fill(wies.signInName);
    await phone.getByLabel('Code', { exact: true }).fill(code);
    await phone.getByLabel('Nieuw wachtwoord', { exact: true }).fill('nog een heel ander woord');
    await phone.getByRole('button', { name: 'Bewaar nieuw wachtwoord' }).click();
    await expect(phone.getByText('Deze inlognaam en code horen niet bij elkaar')).toBeVisible();
  });
});
