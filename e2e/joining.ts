import type { Page } from '@playwright/test';
import { AuthenticatorApp } from './authenticator-app.js';
import { expect } from './journey.js';
import type { Person } from './people.js';

/** What the therapist hands over: the link by message, the code by word of mouth. */
export interface Invited {
  link: string;
  code: string;
}

/** Makes an invitation and reads from the sheet what the therapist hands over. */
export async function invite(desk: Page, words: string): Promise<Invited> {
  await desk.getByRole('button', { name: words }).click();
  const sheet = desk.getByRole('dialog', { name: /^Uitnodiging voor/ });
  const link = await sheet.getByLabel('Link', { exact: true }).inputValue();
  const code = await sheet.getByLabel('Code', { exact: true }).inputValue();
  await sheet.getByRole('button', { name: 'Klaar' }).click();
  await expect(sheet).toBeHidden();
  return { link, code };
}

/** Opens the link, tries a wrong code first, and comes in with a password and an app. */
export async function join(phone: Page, invitation: Invited, person: Person): Promise<void> {
  await comeToTheWays(phone, invitation, person);
  await takePasswordAndApp(phone, person, 'Naar binnen');
  await passOver(phone);
  await expect(phone.getByText('Er ligt niets voor je klaar. Dat is ook goed.')).toBeVisible();
}

/** What is asked of each apart after joining can be passed over with one tap. */
export async function passOver(phone: Page): Promise<void> {
  await expect(phone.getByRole('heading', { level: 1, name: 'Iets voor jou alleen' })).toBeVisible();
  await phone.getByRole('button', { name: 'Nu niet' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
}

/** Chooses the password, reads the key into the app, fills in its digits, and keeps the recovery codes. */
export async function takePasswordAndApp(page: Page, person: Person, send: string): Promise<string[]> {
  await page.getByRole('button', { name: 'Kies een wachtwoord en een app' }).click();
  await page.getByLabel('Wachtwoord', { exact: true }).fill(person.password);
  person.app = await readKey(page);
  await page.getByLabel('Zes cijfers').fill(await person.app.code());
  await page.getByRole('button', { name: send, exact: true }).click();
  const codes = page.getByRole('list', { name: 'Herstelcodes' }).getByRole('listitem');
  await expect(codes).toHaveCount(8);
  const kept = await codes.allTextContents();
  await page.getByRole('button', { name: 'Ik heb ze bewaard' }).click();
  return kept;
}

/** Types the key over into an app, as who cannot scan it does. */
export async function readKey(page: Page): Promise<AuthenticatorApp> {
  await expect(page.getByRole('img', { name: /^Vierkant met de sleutel/ })).toBeVisible();
  const key = await page.getByLabel('Sleutel', { exact: true }).inputValue();
  return new AuthenticatorApp(key.replaceAll(' ', ''));
}

/** From the link to the last step, where the ways in are offered. */
export async function comeToTheWays(phone: Page, invitation: Invited, person: Person): Promise<void> {
  await phone.goto(invitation.link);
  await phone.getByLabel('Code', { exact: true }).fill('NIET-DEZE');
  await phone.getByRole('button', { name: 'Verder' }).click();
  await expect(phone.getByText('Deze code hoort niet bij deze link')).toBeVisible();
  await phone.getByLabel('Code', { exact: true }).fill(invitation.code);
  await phone.getByRole('button', { name: 'Verder' }).click();

  await expect(phone.getByRole('heading', { level: 1, name: 'Wie leest wat' })).toBeVisible();
  await expect(phone.getByText('Je doet mee bij Praktijk De Oeverkamer.')).toBeVisible();
  await phone.getByRole('button', { name: 'Verder' }).click();

  await expect(phone.getByRole('heading', { level: 1, name: 'Er wordt niet meteen gelezen' })).toBeVisible();
  await phone.getByRole('button', { name: 'Verder' }).click();
  await expect(phone.getByText('Zet hier een vinkje als je het goed vindt.')).toBeVisible();
  await phone.getByRole('checkbox', { name: /^Ik heb gelezen wie wat leest/ }).check();
  await phone.getByRole('button', { name: 'Verder' }).click();

  await phone.getByLabel('Hoe heet je?').fill(person.name);
  await phone.getByLabel('Inlognaam').fill(person.signInName);
  await phone.getByRole('button', { name: 'Verder' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'Hoe kom je binnen?' })).toBeVisible();
}
