import { begin, fieldOf, goOnTo } from './exercises.js';
import { expect, test } from './journey.js';
import { claire, signIn } from './people.js';
import { Practice } from './practice.js';
import { ownPatterns } from './questions.js';

test('a partner changes the language in the middle of an answer, and not a letter is lost', async ({
  request,
  takePhone,
}) => {
  const practice = await Practice.of(request);
  const couple = await practice.addCouple('Vera en Nick', ['sunday-walk']);
  const phone = await takePhone();
  await practice.joinOn(phone, couple, 'a', 'Vera');
  await practice.assign(couple, 'own-patterns');
  const html = phone.locator('html');

  await begin(phone);
  await goOnTo(phone, ownPatterns.hope);
  await expect(html).toHaveAttribute('lang', 'nl');
  await fieldOf(phone, ownPatterns.hope).fill('Dat het even stil mag');

  await phone.getByRole('link', { name: 'Vandaag' }).click();
  await phone.getByRole('link', { name: 'Ik', exact: true }).click();
  await phone.getByRole('button', { name: 'English' }).click();
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(phone.getByRole('heading', { name: 'Who reads what' })).toBeVisible();

  await phone.getByRole('link', { name: 'Together' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'Together' })).toBeVisible();
  await expect(phone.getByRole('heading', { name: 'Sunday walk' })).toBeVisible();
  await phone.getByRole('link', { name: 'Today' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  await phone.getByRole('link', { name: 'Go on' }).click();
  await phone.getByRole('button', { name: 'Go on' }).click();
  await phone.getByRole('button', { name: 'Back' }).click();
  await expect(fieldOf(phone, 'What are you really hoping for when things get tense?')).toHaveValue(
    'Dat het even stil mag',
  );

  await test.step('the account keeps the choice', async () => {
    await phone.goto('/me');
    await expect(html).toHaveAttribute('lang', 'en');
    await phone.getByRole('button', { name: 'Nederlands' }).click();
    await expect(html).toHaveAttribute('lang', 'nl');
    await expect(phone.getByRole('heading', { name: 'Wie leest wat' })).toBeVisible();
  });
});

test('what was filled in before signing in stays when the language changes', async ({
  takePhone,
  request,
}) => {
  const phone = await takePhone();
  await phone.goto('/sign-in');
  await phone.getByLabel('Inlognaam').fill('nog-niet-af');
  await phone.getByRole('button', { name: 'English' }).click();
  await expect(phone.locator('html')).toHaveAttribute('lang', 'en');
  await expect(phone.getByRole('heading', { level: 1, name: 'Welcome' })).toBeVisible();
  await expect(phone.getByLabel('Sign-in name')).toHaveValue('nog-niet-af');

  await test.step('an invitation is filled in half in one language and half in the other', async () => {
    const practice = await Practice.of(request);
    const { link, code } = await practice.invite(await practice.addCouple('Ella en Bo'), 'a');
    await phone.goto(link);
    await phone.getByRole('button', { name: /^(English|Nederlands)$/ }).waitFor();
    const isDutch = (await phone.locator('html').getAttribute('lang')) === 'nl';
    if (isDutch) await phone.getByRole('button', { name: 'English' }).click();
    await phone.getByLabel('Code', { exact: true }).fill(code);
    await phone.getByRole('button', { name: 'Continue' }).click();
    await phone.getByRole('button', { name: 'Continue' }).click();
    await phone.getByRole('checkbox').check();
    await phone.getByRole('button', { name: 'Continue' }).click();
    await phone.getByLabel('What is your name?').fill('Ella');
    await phone.getByRole('radio', { name: 'Nederlands' }).check();
    await expect(phone.getByLabel('Hoe heet je?')).toHaveValue('Ella');
    await expect(phone.locator('html')).toHaveAttribute('lang', 'nl');
  });
});

test('a therapist reads every main page in both languages', async ({ sitAtDesk }) => {
  const desk = await sitAtDesk();
  await signIn(desk, claire);
  const places = desk.getByRole('navigation').first();
  const pages = {
    en: { Caseload: 'Couples', Library: 'Find an exercise', Account: 'Sign out' },
    nl: { Caseload: 'Koppels', Bibliotheek: 'Zoek een oefening', Account: 'Uitloggen' },
  };

  for (const [language, button] of [
    ['en', 'English'],
    ['nl', 'Nederlands'],
    ['en', 'English'],
  ] as const) {
    await desk.goto('/account');
    await desk.getByRole('button', { name: button }).click();
    await expect(desk.locator('html')).toHaveAttribute('lang', language);
    for (const [place, words] of Object.entries(pages[language])) {
      await places.getByRole('link', { name: place }).click();
      await expect(desk.getByRole('heading', { level: 1, name: place })).toBeVisible();
      await expect(desk.getByText(words, { exact: true }).first()).toBeVisible();
    }
  }

  await test.step('a name that is being changed stays as it was typed', async () => {
    await desk.getByLabel('Your name').fill('Claire A.');
    await desk.getByRole('button', { name: 'Nederlands' }).click();
    await expect(desk.getByLabel('Je naam')).toHaveValue('Claire A.');
    await desk.getByRole('button', { name: 'English' }).click();
    await expect(desk.getByLabel('Your name')).toHaveValue('Claire A.');
  });
});
