import type { Page } from '@playwright/test';
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

/** Opens the link, tries a wrong code first, and comes in. */
export async function join(phone: Page, invitation: Invited, person: Person): Promise<void> {
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
  await phone.getByLabel('Wachtwoord', { exact: true }).fill(person.password);
  await phone.getByRole('button', { name: 'Naar binnen' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
  await expect(phone.getByText('Er ligt niets voor je klaar. Dat is ook goed.')).toBeVisible();
}
