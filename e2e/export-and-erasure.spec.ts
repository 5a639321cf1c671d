import { readFile } from 'node:fs/promises';
import { personalExport } from '@tweespraak/contracts/exports';
import { begin, finish, goOnTo, write } from './exercises.js';
import { expect, test } from './journey.js';
import { Practice } from './practice.js';
import { ownPatterns } from './questions.js';

const hers = 'Dat ik hier mag zeggen wat ik denk.';

test('a partner takes everything along, asks to be erased, and is', async ({
  request,
  sitAtDesk,
  takePhone,
}) => {
  const practice = await Practice.of(request);
  // A label of its own: what an earlier journey left open stands in the same list.
  const label = `Noor en Gijs ${Date.now().toString(36)}`;
  const couple = await practice.addCouple(label);
  const [noor, gijs] = [await takePhone(), await takePhone()];
  await practice.joinOn(noor, couple, 'a', 'Noor');
  await practice.joinOn(gijs, couple, 'b', 'Gijs');
  await practice.assign(couple, 'own-patterns');
  for (const phone of [noor, gijs]) {
    await begin(phone);
    await goOnTo(phone, ownPatterns.hope);
    await write(phone, ownPatterns.hope, phone === noor ? hers : 'Dat we blijven praten.');
    await finish(phone);
  }
  await gijs.goto('/shared');
  await gijs.getByRole('link', { name: new RegExp(`^${ownPatterns.title}`) }).click();
  await expect(gijs.getByText(hers)).toBeVisible();

  await test.step('everything of hers stands on one page, and goes along as a file', async () => {
    await noor.goto('/me');
    await noor.getByRole('link', { name: /^Jouw gegevens/ }).click();
    await noor.getByRole('link', { name: /^Alles van jou op één pagina/ }).click();
    await expect(noor.getByRole('heading', { level: 1, name: 'Alles van jou' })).toBeVisible();
    await expect(noor.getByText(hers).first()).toBeVisible();
    const file = noor.waitForEvent('download');
    await noor.getByRole('button', { name: 'Bewaren als bestand' }).click();
    const taken = personalExport.parse(JSON.parse(await readFile(await (await file).path(), 'utf8')));
    expect(taken.account.name).toBe('Noor');
    expect(JSON.stringify(taken.homework)).toContain(hers);
  });

  await test.step('she asks, and is asked twice', async () => {
    await noor.getByRole('link', { name: 'Jouw gegevens' }).click();
    await noor.getByRole('button', { name: 'Vraag om wissen' }).click();
    const first = noor.getByRole('dialog', { name: 'Vragen om je gegevens te wissen?' });
    await first.getByRole('button', { name: 'Vraag om wissen' }).click();
    const second = noor.getByRole('dialog', { name: 'Weet je het zeker?' });
    await second.getByRole('button', { name: 'Ja, vraag het' }).click();
    await expect(noor.getByText('De praktijk heeft nog niet geantwoord.')).toBeVisible();
  });

  await test.step('the practice sees it and carries it out, asked twice too', async () => {
    const desk = await sitAtDesk();
    await desk.context().addCookies((await request.storageState()).cookies);
    await desk.goto('/caseload');
    await desk.getByRole('link', { name: `Naar het dossier van ${label}` }).click();
    await expect(desk.getByText(/^Noor vroeg op .* om gewist te worden\.$/)).toBeVisible();
    await desk.getByRole('button', { name: /^Gegevens wissen.*Noor$/ }).click();
    await desk
      .getByRole('dialog', { name: 'Gegevens van Noor wissen?' })
      .getByRole('button', { name: 'Verder' })
      .click();
    await desk
      .getByRole('dialog', { name: 'Zeker weten: Noor wissen?' })
      .getByRole('button', { name: 'Voorgoed wissen' })
      .click();
    await expect(desk.getByText('De gegevens zijn gewist.')).toBeVisible();
    await expect(desk.getByText(/^Gewist op /)).toBeVisible();
  });

  await test.step('she is out, and he reads on without her words', async () => {
    await noor.goto('/today');
    await expect(noor.getByLabel('Inlognaam')).toBeVisible();
    await gijs.reload();
    await expect(gijs.getByText('Dat we blijven praten.')).toBeVisible();
    await expect(gijs.getByText(hers)).toHaveCount(0);
    await expect(gijs.getByText('gewist')).toHaveCount(0);
  });
});
