import { dayFromToday, dayInWords } from './days.js';
import { begin, goOnTo, write } from './exercises.js';
import { expect, test } from './journey.js';
import { marijke, signIn } from './people.js';
import { Practice } from './practice.js';
import { ownPatterns } from './questions.js';

test('homework for one partner gets another date and is withdrawn, and the other sees no trace of it', async ({
  request,
  sitAtDesk,
  takePhone,
}) => {
  const practice = await Practice.of(request);
  const couple = await practice.addCouple('Yara en Teun');
  const hers = await takePhone();
  const his = await takePhone();
  await practice.joinOn(hers, couple, 'a', 'Yara');
  await practice.joinOn(his, couple, 'b', 'Teun');
  const desk = await sitAtDesk();

  await test.step('the therapist assigns it to partner A alone', async () => {
    await signIn(desk, marijke);
    await desk.goto(`/couples/${couple}/assign`);
    await desk.getByRole('button', { name: new RegExp(`^${ownPatterns.title}`) }).click();
    await desk.getByRole('radio', { name: /^Alleen Yara/ }).check();
    await expect(desk.getByText('Yara beslist zelf of Teun iets te lezen krijgt')).toBeVisible();
    await desk.getByRole('button', { name: 'Klaarzetten' }).click();
    await expect(desk.getByRole('region', { name: 'Yara' })).toContainText(ownPatterns.title);
  });

  await test.step('partner A finds it and writes something, partner B has nothing', async () => {
    await begin(hers);
    await goOnTo(hers, ownPatterns.hope);
    await write(hers, ownPatterns.hope, 'Dat het vanzelf weer licht wordt.');
    await his.goto('/today');
    await expect(his.getByText('Er ligt niets voor je klaar. Dat is ook goed.')).toBeVisible();
  });

  await test.step('it gets a date', async () => {
    await desk.getByRole('button', { name: /^Andere datum/ }).click();
    await desk.getByLabel('Klaar op').fill(dayFromToday(5));
    await desk.getByRole('button', { name: 'Opslaan' }).click();
    await expect(desk.getByRole('region', { name: 'Yara' })).toContainText(`Voor ${dayInWords(5)}`);
    await hers.goto('/today');
    await expect(hers.getByText(`Tot en met ${dayInWords(5)}`)).toBeVisible();
  });

  await test.step('it is withdrawn: what was written stays with who wrote it', async () => {
    await desk.getByRole('button', { name: /^Intrekken/ }).click();
    const question = desk.getByRole('dialog', { name: `‘${ownPatterns.title}’ intrekken?` });
    await question.getByRole('button', { name: 'Intrekken' }).click();
    await expect(desk.getByText('Ingetrokken.')).toBeVisible();

    await hers.reload();
    await expect(hers.getByText('Er ligt niets voor je klaar. Dat is ook goed.')).toBeVisible();
    await hers.getByRole('link', { name: 'Wat je eerder deed, teruglezen' }).click();
    await hers.getByRole('link', { name: new RegExp(`^${ownPatterns.title}`) }).click();
    await expect(hers.getByText('Deze oefening ligt niet meer voor je klaar.')).toBeVisible();
    await expect(hers.getByText('Dat het vanzelf weer licht wordt.')).toBeVisible();
  });
});
