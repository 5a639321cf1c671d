import { isForEverybody } from './accessibility.js';
import { letTheFactorAge } from './aged-factors.js';
import { giveAuthenticator } from './authenticators.js';
import { begin, finish, goOnTo, letRead, write } from './exercises.js';
import { expect, test } from './journey.js';
import { marijke } from './people.js';
import { Practice } from './practice.js';
import { ownPatterns } from './questions.js';

const forHerself = 'Dit is van mij, en van niemand anders.';
const forBoth = 'Dit mag iedereen weten.';

test('a partner who lost her way in gets in again, and her own texts open after she was seen', async ({
  request,
  sitAtDesk,
  takePhone,
}) => {
  test.setTimeout(240_000);
  const practice = await Practice.of(request);
  const couple = await practice.addCouple('Wies en Tom');
  const old = await takePhone();
  const wies = await practice.joinOn(old, couple, 'a', 'Wies');
  const assignment = await practice.assign(couple, 'own-patterns', { to: 'a', release: 'by-partner' });
  const desk = await sitAtDesk();
  await desk.context().addCookies((await request.storageState()).cookies);
  const phone = await takePhone();
  await giveAuthenticator(phone);

  await test.step('she wrote something for herself before', async () => {
    await begin(old);
    await goOnTo(old, ownPatterns.still);
    await letRead(old, 'Alleen jij');
    await write(old, ownPatterns.still, forHerself);
    await goOnTo(old, ownPatterns.hope);
    await write(old, ownPatterns.hope, forBoth);
    await finish(old);
  });

  const handed =
    await test.step('the therapist shows once more who she is, and makes a link and a code', async () => {
      await letTheFactorAge(desk, '**/partners/a/recovery');
      await desk.goto(`/couples/${couple}`);
      await desk.getByRole('button', { name: 'Kan niet meer inloggen voor Wies' }).click();
      const proof = desk.getByRole('dialog', { name: 'Ben jij het?' });
      await proof.getByLabel('Wachtwoord', { exact: true }).fill(marijke.password);
      await proof.getByRole('button', { name: 'Verder' }).click();
      const sheet = desk.getByRole('dialog', { name: 'Weer naar binnen: Wies' });
      const link = await sheet.getByLabel('Link', { exact: true }).inputValue();
      const code = await sheet.getByLabel('Code', { exact: true }).inputValue();
      await sheet.getByRole('button', { name: 'Klaar' }).click();
      await expect(desk.getByText(/^Er staat een link klaar om weer binnen te komen, tot/)).toBeVisible();
      return { link, code };
    });

  await test.step('before the code the page names nobody; a wrong code opens nothing', async () => {
    await phone.goto('/sign-in');
    await phone.getByRole('link', { name: 'Kom je er niet meer in?' }).click();
    await expect(phone.getByText('Er gaat geen mail rond.')).toBeVisible();
    await phone.goto(handed.link);
    await expect(phone.getByRole('heading', { level: 1, name: 'Weer naar binnen' })).toBeVisible();
    await expect(phone).toHaveURL(/\/recover$/);
    await expect(phone).toHaveTitle('Start');
    expect(await phone.locator('body').innerText()).not.toMatch(/Wies|Marijke|Oeverkamer/);
    await phone.getByLabel('Code', { exact: true }).fill('NIET-DEZE');
    await phone.getByRole('button', { name: 'Verder' }).click();
    await expect(phone.getByText('Deze code hoort niet bij deze link')).toBeVisible();
  });

  await test.step('with the code she takes a new way, on a new phone', async () => {
    await phone.getByLabel('Code', { exact: true }).fill(handed.code);
    await phone.getByRole('button', { name: 'Verder' }).click();
    await expect(phone.getByRole('heading', { level: 1, name: 'Hoe kom je voortaan binnen?' })).toBeVisible();
    await isForEverybody(phone, 'a new way in');
    await phone.setViewportSize({ width: 390, height: 844 });
    await phone.getByRole('button', { name: 'Kies dit apparaat' }).click();
    await expect(phone.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
  });

  await test.step('the old phone is signed out, and the old password opens nothing', async () => {
    await old.reload();
    await old.getByLabel('Inlognaam').fill(wies.signInName);
    await old.getByLabel('Wachtwoord', { exact: true }).fill(wies.password);
    await old.getByRole('button', { name: 'Inloggen' }).click();
    await expect(old.getByText('Deze inlognaam en dit wachtwoord horen niet bij elkaar.')).toBeVisible();
  });

  await test.step('what she wrote for herself is closed for now, and nothing is lost', async () => {
    await phone.goto(`/exercise/${assignment}`);
    await expect(phone.getByText('Het gaat open nadat je je therapeut hebt gezien.')).toBeVisible();
    await expect(phone.getByText(forHerself)).toHaveCount(0);
    await isForEverybody(phone, 'an exercise with closed texts');
    await phone.setViewportSize({ width: 390, height: 844 });
  });

  await test.step('the therapist, who saw her, confirms that it was her', async () => {
    await desk.reload();
    await expect(desk.getByRole('heading', { name: 'Was het Wies?' })).toBeVisible();
    await isForEverybody(desk, 'a recovery to confirm');
    await desk.setViewportSize({ width: 1280, height: 900 });
    await desk.getByRole('button', { name: 'Bevestig dat het Wies was' }).click();
    await desk.getByRole('dialog').getByRole('button', { name: 'Ja, het was Wies' }).click();
    await expect(desk.getByText('Bevestigd. De eigen teksten van Wies zijn weer open.')).toBeVisible();
    await expect(desk.getByRole('heading', { name: 'Was het Wies?' })).toHaveCount(0);
  });

  await test.step('her own texts are open again', async () => {
    await phone.reload();
    await expect(phone.getByText(forHerself)).toBeVisible();
    await expect(phone.getByText('Het gaat open nadat je je therapeut hebt gezien.')).toHaveCount(0);
  });

  await test.step('the link works once', async () => {
    await old.goto(handed.link);
    await old.getByLabel('Code', { exact: true }).fill(handed.code);
    await old.getByRole('button', { name: 'Verder' }).click();
    await expect(old.getByText('Deze code hoort niet bij deze link')).toBeVisible();
  });
});

test('a link to get in again is withdrawn', async ({ request, sitAtDesk, takePhone }) => {
  const practice = await Practice.of(request);
  const couple = await practice.addCouple('Siem en Roos');
  await practice.joinOn(await takePhone(), couple, 'b', 'Siem');
  const desk = await sitAtDesk();
  await desk.context().addCookies((await request.storageState()).cookies);
  await desk.goto(`/couples/${couple}`);
  await desk.getByRole('button', { name: 'Kan niet meer inloggen voor Siem' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Klaar' }).click();
  await desk.getByRole('button', { name: 'Intrekken voor Siem' }).click();
  await expect(desk.getByText('De link om weer binnen te komen is ingetrokken.')).toBeVisible();
});
