import { begin, fieldOf, finish, goOnTo, isAsked, write } from './exercises.js';
import { expect, test } from './journey.js';
import { Practice } from './practice.js';
import { ownPatterns } from './questions.js';

const exercise = 'Oplossen of luisteren';

test('what was submitted and not yet read is taken back, changed and submitted again', async ({
  request,
  takePhone,
}) => {
  const practice = await Practice.of(request);
  const couple = await practice.addCouple('Mila en Sem');
  const phone = await takePhone();
  await practice.joinOn(phone, couple, 'a', 'Mila');
  await practice.assign(couple, 'own-patterns');

  await test.step('she submits', async () => {
    await begin(phone);
    await goOnTo(phone, ownPatterns.hope);
    await write(phone, ownPatterns.hope, 'Dat iemand me hoort.');
    await finish(phone);
  });

  await test.step('she takes it back and finds her words as they were', async () => {
    await phone.getByRole('button', { name: 'Haal terug en verander iets' }).click();
    await phone.getByRole('button', { name: 'Ga verder' }).click();
    await goOnTo(phone, 'Even terugkijken');
    await phone.getByRole('button', { name: ownPatterns.hope }).click();
    await expect(fieldOf(phone, ownPatterns.hope)).toHaveValue('Dat iemand me hoort.');
  });

  await test.step('the therapist sees nothing as long as it is with her', async () => {
    expect(await practice.therapist.read(`/couples/${couple}/reflections`)).toEqual({ reflections: [] });
  });

  await test.step('she changes it and submits once more', async () => {
    await write(phone, ownPatterns.hope, 'Dat iemand me hoort, en dan even niets zegt.');
    await finish(phone);
    await phone.goto('/done');
    await phone.getByRole('link', { name: new RegExp(`^${ownPatterns.title}`) }).click();
    await expect(phone.getByText('Dat iemand me hoort, en dan even niets zegt.')).toBeVisible();
  });
});

test('an exercise is left for now with a reason that only the therapist reads, and taken up after all', async ({
  request,
  takePhone,
  sitAtDesk,
}) => {
  const practice = await Practice.of(request);
  const couple = await practice.addCouple('Roos en Tim');
  const phone = await takePhone();
  await practice.joinOn(phone, couple, 'a', 'Roos');
  const other = await takePhone();
  await practice.joinOn(other, couple, 'b', 'Tim');
  await practice.assign(couple, 'solve-or-listen');
  const reason = 'Mijn moeder ligt in het ziekenhuis.';

  await test.step('she says not now, and why', async () => {
    await phone.goto('/today');
    await phone.getByRole('link', { name: 'Beginnen' }).click();
    await phone.getByRole('button', { name: 'Niet nu' }).click();
    await isAsked(phone, 'Niet nu');
    await expect(phone.getByText('Dit is alleen te lezen voor Marijke Hoekstra.')).toBeVisible();
    await phone.getByLabel('Als je wilt: wat speelt er?').fill(reason);
    await phone.getByRole('button', { name: 'Laat liggen' }).click();
    await expect(phone.getByText('Je laat deze oefening nu liggen. Dat is goed.')).toBeVisible();
    await phone.getByRole('link', { name: 'Naar vandaag' }).click();
    await expect(phone.getByText('Er ligt niets voor je klaar. Dat is ook goed.')).toBeVisible();
  });

  await test.step('the therapist reads the reason, the other partner sees nothing of it', async () => {
    const desk = await sitAtDesk();
    await desk.context().addCookies((await request.storageState()).cookies);
    await desk.goto(`/couples/${couple}`);
    const joint = desk.getByRole('region', { name: 'Samen' });
    await expect(joint).toContainText('nu even niet');
    await expect(joint).toContainText(reason);
    await other.goto('/today');
    await other.getByRole('link', { name: 'Beginnen' }).click();
    await expect(other.getByRole('heading', { level: 1, name: exercise })).toBeVisible();
    await expect(other.getByText(reason)).toHaveCount(0);
    await expect(other.getByText(/Roos (laat|heeft)/)).toHaveCount(0);
  });

  await test.step('she takes it up after all', async () => {
    await phone.getByRole('link', { name: 'Wat je eerder deed, teruglezen' }).click();
    await phone.getByRole('link', { name: new RegExp(`^${exercise}`) }).click();
    await expect(phone.getByText(reason)).toBeVisible();
    await phone.getByRole('button', { name: 'Toch wel' }).click();
    await phone.getByRole('button', { name: 'Begin', exact: true }).click();
    await expect(phone.getByText('1 van 8')).toBeVisible();
    await phone.goto('/today');
    await expect(phone.getByRole('link', { name: /^(Beginnen|Verdergaan)$/ })).toBeVisible();
  });
});

test('what the therapist opened is not taken back any more, but a later thought is added beneath', async ({
  request,
  takePhone,
  sitAtDesk,
}) => {
  const practice = await Practice.of(request);
  const couple = await practice.addCouple('Nina en Koen');
  const phone = await takePhone();
  await practice.joinOn(phone, couple, 'a', 'Nina');
  await practice.assign(couple, 'own-patterns');
  const desk = await sitAtDesk();
  await desk.context().addCookies((await request.storageState()).cookies);

  await test.step('she submits, and the therapist opens it', async () => {
    await begin(phone);
    await goOnTo(phone, ownPatterns.hope);
    await write(phone, ownPatterns.hope, 'Dat we lachen.');
    await finish(phone);
    await desk.goto('/caseload');
    await desk.getByRole('list', { name: 'Nieuw om te lezen' }).getByRole('link').first().click();
    await expect(desk.getByText('Dat we lachen.')).toBeVisible();
  });

  await test.step('taking back comes too late, and the page says why', async () => {
    await phone.getByRole('button', { name: 'Haal terug en verander iets' }).click();
    await expect(phone.getByText('Dit is al gelezen of gedeeld.')).toBeVisible();
    await phone.reload();
    await expect(phone.getByText('Dat we lachen.')).toBeVisible();
    await expect(phone.getByRole('button', { name: 'Haal terug en verander iets' })).toHaveCount(0);
  });

  await test.step('a later thought reaches the therapist', async () => {
    await phone.getByLabel('Schoot je nog iets te binnen?').fill('En dat het stil mag blijven.');
    await phone.getByRole('button', { name: 'Zet erbij' }).click();
    await expect(phone.getByText('Staat erbij.')).toBeVisible();
    await desk.reload();
    await expect(desk.getByRole('heading', { name: 'Later toegevoegd' })).toBeVisible();
    await expect(desk.getByText('En dat het stil mag blijven.')).toBeVisible();
  });
});
