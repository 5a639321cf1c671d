import { isForEverybody } from './accessibility.js';
import { expect, test } from './journey.js';
import { comeToTheWays, passOver, readKey } from './joining.js';
import { aPerson, giveCode } from './people.js';
import { Practice } from './practice.js';

test('a password and an app: taken with care, used to sign in, and a recovery code when the app is not there', async ({
  request,
  takePhone,
}) => {
  const practice = await Practice.of(request);
  const invitation = await practice.invite(await practice.addCouple('Guus en Loes'), 'b');
  const phone = await takePhone();
  const guus = aPerson('Guus');

  const codes =
    await test.step('a password that others guess is refused in words, and the key stays', async () => {
      await comeToTheWays(phone, invitation, guus);
      await phone.getByRole('button', { name: 'Kies een wachtwoord en een app' }).click();
      await expect(phone.getByRole('heading', { name: 'Bedenk een wachtwoord' })).toBeFocused();
      await isForEverybody(phone, 'a password and an app');
      await phone.setViewportSize({ width: 390, height: 844 });
      const app = (guus.app = await readKey(phone));
      await phone.getByLabel('Wachtwoord', { exact: true }).fill('wachtwoord123');
      await phone.getByLabel('Zes cijfers').fill('000000');
      await phone.getByRole('button', { name: 'Naar binnen' }).click();
      await expect(phone.getByText('Dit wachtwoord is bekend of makkelijk te raden.')).toBeVisible();

      await phone.getByLabel('Wachtwoord', { exact: true }).fill(guus.password);
      await phone.getByRole('button', { name: 'Naar binnen' }).click();
      await expect(phone.getByText('Deze cijfers kloppen niet')).toBeVisible();
      await phone.getByRole('button', { name: 'English' }).click();
      await expect(phone.getByLabel('Password', { exact: true })).toHaveValue(guus.password);
      await phone.getByRole('button', { name: 'Nederlands' }).click();

      await phone.getByLabel('Zes cijfers').fill(await app.code());
      await phone.getByRole('button', { name: 'Naar binnen' }).click();
      const list = phone.getByRole('list', { name: 'Herstelcodes' }).getByRole('listitem');
      await expect(list).toHaveCount(8);
      return list.allTextContents();
    });

  await test.step('the recovery codes are kept as a file that names nobody', async () => {
    await expect(phone.getByRole('heading', { name: 'Je herstelcodes' })).toBeFocused();
    await isForEverybody(phone, 'recovery codes');
    await phone.setViewportSize({ width: 390, height: 844 });
    const download = phone.waitForEvent('download');
    await phone.getByRole('button', { name: 'Bewaar als bestand' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('codes.txt');
    const kept = await textOf(file);
    for (const code of codes) expect(kept).toContain(code.trim());
    expect(kept).not.toMatch(/tweespraak|oeverkamer|guus|therap/i);
    await phone.getByRole('button', { name: 'Ik heb ze bewaard' }).click();
    await passOver(phone);
  });

  await test.step('the password alone is half a key', async () => {
    await signOutAndGivePassword();
    await expect(phone.getByLabel('Zes cijfers uit je app')).toBeFocused();
    await isForEverybody(phone, 'the second step');
    await phone.setViewportSize({ width: 390, height: 844 });
    await phone.goto('/today');
    await expect(phone.getByLabel('Zes cijfers uit je app')).toBeVisible();
    await phone.getByLabel('Zes cijfers uit je app').fill('12345');
    await phone.getByRole('button', { name: 'Verder' }).click();
    await expect(phone.getByText('Dit zijn geen zes cijfers.')).toBeVisible();
    await giveCode(phone, guus.app!);
    await expect(phone.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
  });

  await test.step('without the app a recovery code opens, once', async () => {
    await signOutAndGivePassword();
    await withRecoveryCode(codes[0]!);
    await expect(phone.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
    await signOutAndGivePassword();
    await withRecoveryCode(codes[0]!);
    await expect(phone.getByText('Deze code klopt niet, of is al gebruikt.')).toBeVisible();
    await phone.getByRole('button', { name: 'Terug naar het begin' }).click();
    await expect(phone.getByLabel('Wachtwoord', { exact: true })).toHaveValue('');
  });

  async function signOutAndGivePassword(): Promise<void> {
    await phone.goto('/me');
    await phone.getByRole('button', { name: 'Uitloggen' }).click();
    await phone.getByLabel('Inlognaam').fill(guus.signInName);
    await phone.getByLabel('Wachtwoord', { exact: true }).fill(guus.password);
    await phone.getByRole('button', { name: 'Inloggen' }).click();
  }

  async function withRecoveryCode(code: string): Promise<void> {
    await phone.getByRole('button', { name: 'Ik heb mijn app niet bij me' }).click();
    await phone.getByLabel('Een van je herstelcodes').fill(code.trim());
    await phone.getByRole('button', { name: 'Verder' }).click();
  }
});

async function textOf(file: { createReadStream: () => Promise<NodeJS.ReadableStream> }): Promise<string> {
  const parts: string[] = [];
  for await (const part of await file.createReadStream()) parts.push(String(part));
  return parts.join('');
}
