import { dayFromToday, dayInWords } from './days.js';
import { begin, fieldOf, finish, goOnTo, isAsked, letRead, next, rate, write } from './exercises.js';
import { expect, test } from './journey.js';
import { invite, join, type Invited } from './joining.js';
import { aPerson, marijke, signIn } from './people.js';
import { ownPatterns } from './questions.js';

const noor = aPerson('Noor');
const bram = aPerson('Bram');
const written = {
  noorForHerself: 'Als er een deur dichtslaat, loop ik nog steeds op mijn tenen.',
  noorForMarijke: 'Ik ga zoeken zodra het stil wordt, en dan wordt het nog stiller.',
  noorForBoth: 'Dat we elkaar even vasthouden voor we verder praten.',
  bramForBoth: 'Dat het goed is, ook als ik nog niets weet te zeggen.',
  line: 'Neem er de tijd voor, ieder op een eigen plek.',
  feedback: 'Mooi dat je het zoeken zo precies beschrijft. We nemen het mee.',
};

test('a therapist assigns an exercise, both partners do it, and each reads what is meant for them', async ({
  sitAtDesk,
  takePhone,
}) => {
  test.setTimeout(300_000);
  const desk = await sitAtDesk();
  const hers = await takePhone();
  const his = await takePhone();
  const label = `Noor en Bram ${noor.signInName}`;
  const invitations: Invited[] = [];

  await test.step('the therapist signs in and sees how every couple is doing', async () => {
    await signIn(desk, marijke);
    await expect(desk.getByRole('heading', { level: 1, name: 'Caseload' })).toBeVisible();
    const row = desk.getByRole('row', { name: /Sanne en Joris/ });
    await expect(row).toContainText(/\d+ open|niets open/);
    await expect(row).toContainText(/reeks van \d+ we(ek|ken)|nu geen reeks/);
    await expect(row).toContainText(/\d+ van de \d+ keer/);
  });

  await test.step('the caseload is sorted, searched and filtered', async () => {
    const names = desk.getByRole('rowheader').getByRole('link');
    await desk.getByRole('columnheader', { name: 'Koppel' }).getByRole('button').click();
    await expect(desk.getByRole('columnheader', { name: 'Koppel' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    const labels = await names.allTextContents();
    expect(labels).toEqual(labels.toSorted((one, other) => one.localeCompare(other, 'nl')));
    const before = labels.length;
    await desk.getByRole('button', { name: /^Vraagt aandacht/ }).click();
    await expect.poll(() => names.count()).toBeLessThan(before);
    await desk.getByRole('button', { name: /^Alle/ }).click();
    await desk.getByLabel('Zoek op naam').fill('joris');
    await expect(names).toHaveText(['Sanne en Joris']);
    await desk.getByLabel('Zoek op naam').fill('');
  });

  await test.step('she adds a couple with three rituals', async () => {
    await desk.getByRole('link', { name: 'Koppel toevoegen' }).click();
    await desk.getByLabel('Naam van het dossier').fill(label);
    await expect(desk.getByLabel('Tijdzone')).toHaveValue('Europe/Amsterdam');
    await desk.getByRole('checkbox', { name: /^Zondag/ }).check();
    await desk.getByRole('checkbox', { name: /^Vast koffiemoment/ }).check();
    await desk.getByRole('checkbox', { name: /^Creatieve avond/ }).check();
    await desk.getByRole('button', { name: 'Koppel toevoegen' }).click();
    await expect(desk.getByRole('heading', { level: 1, name: label })).toBeVisible();
    for (const ritual of ['Zondagse wandeling', 'Koffiemoment', 'Creatieve avond'])
      await expect(desk.getByRole('listitem').filter({ hasText: ritual })).toBeVisible();
  });

  await test.step('she makes an invitation for each partner, and one of them anew', async () => {
    invitations.push(await invite(desk, 'Uitnodigen voor Partner A'));
    await desk.getByRole('button', { name: 'Intrekken voor Partner A' }).click();
    await expect(desk.getByText('De uitnodiging is ingetrokken.').first()).toBeVisible();
    const withdrawn = invitations.pop();
    invitations.push(await invite(desk, 'Nieuwe uitnodiging maken voor Partner A'));
    invitations.push(await invite(desk, 'Uitnodigen voor Partner B'));
    expect(new Set([withdrawn?.link, ...invitations.map(({ link }) => link)]).size).toBe(3);
  });

  await test.step('each partner comes in with link and code, on a phone', async () => {
    await join(hers, invitations[0]!, noor);
    await join(his, invitations[1]!, bram);
  });

  await test.step('the therapist assigns an exercise to both and looks at it as they will', async () => {
    await desk.reload();
    await expect(desk.getByRole('heading', { level: 2, name: 'Noor' })).toBeVisible();
    await desk.getByRole('link', { name: 'Oefening klaarzetten' }).click();
    await desk.getByRole('button', { name: new RegExp(`^${ownPatterns.title}`) }).click();
    await desk.getByRole('radio', { name: /^Noor en Bram/ }).check();
    await desk.getByRole('radio', { name: /^Zodra allebei hebben ingeleverd/ }).check();
    await desk.getByLabel('Klaar op').fill(dayFromToday(10));
    await desk.getByLabel(/^Wat wil je erbij zeggen/).fill(written.line);

    const preview = desk.getByRole('region', { name: 'Zo zien zij het' });
    await expect(preview).toContainText(ownPatterns.title);
    await expect(preview).toContainText(written.line);
    await preview.getByRole('button', { name: 'Begin' }).click();
    await expect(preview).toContainText(ownPatterns.way);
    await expect(preview).toContainText('Wat je hier invult, wordt nergens bewaard.');

    await desk.getByRole('button', { name: 'Klaarzetten' }).click();
    await expect(desk.getByText(`‘${ownPatterns.title}’ staat klaar.`)).toBeVisible();
  });

  await test.step('she moves the due date', async () => {
    await desk.getByRole('button', { name: /^Andere datum/ }).click();
    await desk.getByLabel('Klaar op').fill(dayFromToday(14));
    await desk.getByRole('button', { name: 'Opslaan' }).click();
    await expect(desk.getByText(`Opgeslagen. Voor ${dayInWords(14)}`)).toBeVisible();
  });

  await test.step('partner A finds it today and reads why', async () => {
    await hers.reload();
    await expect(hers.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
    await expect(hers.getByText(`Tot en met ${dayInWords(14)}`)).toBeVisible();
    await hers.getByRole('link', { name: 'Beginnen' }).click();
    await expect(hers.getByText(written.line)).toBeVisible();
    await hers.getByRole('button', { name: 'Begin', exact: true }).click();
  });

  await test.step('she answers question by question, chooses who reads it, and passes one', async () => {
    await isAsked(hers, ownPatterns.way);
    await expect(hers.getByText('1 van 9')).toBeVisible();
    await expect(hers.getByRole('button', { name: 'Voor wie: Jij, Marijke Hoekstra en Bram' })).toBeVisible();
    await hers.getByRole('checkbox', { name: 'Ik wil er snel over praten' }).check();
    await next(hers);
    await isAsked(hers, ownPatterns.words);
    await rate(hers, ownPatterns.words, 7);
    await next(hers);
    await isAsked(hers, ownPatterns.silence);
    await hers.getByRole('button', { name: 'Sla over' }).click();
    await isAsked(hers, ownPatterns.home);
    await hers.getByRole('button', { name: 'Niet zeuren, gewoon doorgaan' }).click();
    await next(hers);
    await isAsked(hers, ownPatterns.still);
    await letRead(hers, 'Alleen jij');
    await write(hers, ownPatterns.still, written.noorForHerself);
    await goOnTo(hers, ownPatterns.hope);
    await write(hers, ownPatterns.hope, written.noorForBoth);
  });

  await test.step('she comes back later and finds what she wrote', async () => {
    await hers.reload();
    await hers.getByRole('button', { name: 'Ga verder' }).click();
    await isAsked(hers, ownPatterns.meet);
    await hers.getByRole('button', { name: 'Terug' }).click();
    await expect(fieldOf(hers, ownPatterns.hope)).toHaveValue(written.noorForBoth);
    await next(hers);
    await letRead(hers, 'Jij en Marijke Hoekstra');
    await write(hers, ownPatterns.meet, written.noorForMarijke);
  });

  await test.step('she submits, and nothing of it is to be seen on the other phone', async () => {
    await finish(hers);
    await expect(hers.getByRole('button', { name: 'Haal terug en verander iets' })).toBeVisible();
    await expect(hers.getByText('Gedeeld met elkaar')).toBeHidden();
    await begin(his);
    await isAsked(his, ownPatterns.way);
    await expect(his.getByText(/Noor heeft|afgerond|ingeleverd/)).toBeHidden();
  });

  await test.step('partner B does his, and both may read what was meant for each other', async () => {
    await goOnTo(his, ownPatterns.hope);
    await write(his, ownPatterns.hope, written.bramForBoth);
    await finish(his);
    await hers.reload();
    for (const phone of [his, hers]) {
      const shared = phone.getByRole('region', { name: 'Gedeeld met elkaar' });
      await expect(shared).toContainText(written.noorForBoth);
      await expect(shared).toContainText(written.bramForBoth);
      await expect(shared).toContainText('Ik wil er snel over praten');
    }
    await expect(his.getByText(written.noorForMarijke)).toHaveCount(0);
    await expect(his.getByText(written.noorForHerself)).toHaveCount(0);
  });

  await test.step('the therapist finds the new reflections on top of her caseload', async () => {
    await desk.getByRole('link', { name: 'Caseload' }).first().click();
    const newest = desk.getByRole('list', { name: 'Nieuw om te lezen' }).getByRole('link');
    await expect(newest.nth(0)).toContainText(label);
    await expect(newest.nth(1)).toContainText(label);
    await newest
      .filter({ hasText: label })
      .filter({ hasText: 'Noor' + ownPatterns.title })
      .click();
  });

  await test.step('she reads what she may, and nothing of what partner A kept for herself', async () => {
    await expect(desk.getByRole('heading', { level: 1, name: ownPatterns.title })).toBeVisible();
    const answers = desk.getByRole('article');
    await expect(answers).toContainText(written.noorForMarijke);
    await expect(answers).toContainText(written.noorForBoth);
    await expect(answers).not.toContainText(written.noorForHerself);
    for (const kept of [ownPatterns.still, ownPatterns.silence])
      await expect(answers.getByRole('listitem').filter({ hasText: kept })).toContainText(
        'niet ingevuld of niet met jou gedeeld',
      );
    await expect(answers).toContainText('Dat je dit hebt geopend, is vastgelegd.');
  });

  await test.step('she writes back, and partner A reads it', async () => {
    await desk.getByLabel('Schrijf Noor terug').fill(written.feedback);
    await desk.getByRole('button', { name: 'Verstuur' }).click();
    await expect(desk.getByText('Verstuurd.')).toBeVisible();
    await expect(desk.getByText(written.feedback)).toBeVisible();

    await hers.goto('/today');
    await hers.getByRole('link', { name: `Er staat een reactie bij ‘${ownPatterns.title}’` }).click();
    await expect(hers.getByText(written.feedback)).toBeVisible();
    await expect(hers.getByRole('button', { name: 'Haal terug en verander iets' })).toHaveCount(0);
    await his.reload();
    await expect(his.getByRole('heading', { level: 1, name: ownPatterns.title })).toBeVisible();
    await expect(his.getByText(written.feedback)).toHaveCount(0);
  });

  await test.step('both say yes to the walk; partner B logs it, takes it back, and logs it again', async () => {
    for (const phone of [hers, his]) {
      await phone.goto('/together');
      const walk = phone.locator('tw-proposal-card').filter({ hasText: 'Zondagse wandeling' });
      await walk.getByRole('button', { name: 'Ja, graag' }).click();
    }
    await his.getByRole('button', { name: 'Vandaag gewandeld' }).click();
    await his.getByRole('button', { name: 'Terugnemen', exact: true }).click();
    await his.getByRole('button', { name: 'Vandaag gewandeld' }).click();
    await expect(his.getByRole('button', { name: 'Terugnemen', exact: true })).toBeVisible();
    await expect(his.getByText('Samen gehouden: 1 van 1 week')).toBeVisible();
    await hers.goto('/together');
    await expect(hers.getByText('Samen gehouden: 1 van 1 week')).toBeVisible();
  });

  await test.step('the therapist sees the streak, puts the file away and brings it back', async () => {
    await desk.getByRole('link', { name: 'Terug naar het dossier' }).click();
    await expect(desk.getByText('Reeks nu: 1 week · langste: 1 week')).toBeVisible();
    await desk.getByRole('button', { name: 'Naar het archief' }).click();
    await desk.getByRole('link', { name: 'Caseload' }).first().click();
    await desk.getByRole('button', { name: /^Archief/ }).click();
    await desk.getByRole('link', { name: label }).click();
    await desk.getByRole('button', { name: 'Terughalen uit het archief' }).click();
    await expect(desk.getByText('Het dossier is teruggehaald uit het archief.')).toBeVisible();
    await expect(desk.getByRole('link', { name: 'Oefening klaarzetten' })).toBeVisible();
  });
});
