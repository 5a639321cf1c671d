import { isForEverybody } from './accessibility.js';
import { freePort } from './free-port.js';
import { takePasswordAndApp } from './joining.js';
import { expect, test } from './journey.js';
import { giveCode, type Person } from './people.js';
import { startProduct, type Product } from './start-product.js';

const anOwner = (signInName: string): Person => ({
  name: 'Hendrikje de Wit',
  signInName,
  password: 'een stoel bij het raam',
});
const hendrikje = anOwner('hendrikje');

let product: Product;
test.beforeAll(async () => {
  product = await startProduct(await freePort(), { DEMO: 'off' });
});
test.afterAll(() => product?.stop());

test('the first owner makes the practice on the address that the start printed, once', async ({
  sitAtDesk,
}) => {
  const desk = await sitAtDesk();
  const address = /http\S+\/begin#\S+/.exec(product.printed())?.[0] ?? '';

  await test.step('without the demo nobody’s account is offered', async () => {
    expect(address).toMatch(new RegExp(`^${product.url}/begin#.{20,}`));
    expect(product.printed()).not.toContain('demo');
    await desk.goto(product.url);
    await expect(desk.getByRole('heading', { level: 1, name: 'Welkom' })).toBeVisible();
    await expect(desk.getByText('Ben je hier voor het eerst?')).toBeVisible();
    await expect(desk.getByText('Kijk rond in de demopraktijk')).toHaveCount(0);
    await isForEverybody(desk, 'signing in without a demo');
  });

  await test.step('an address with another ending opens nothing', async () => {
    await desk.goto(`${product.url}/begin#een-adres-dat-nergens-gedrukt-werd`);
    await fillIn(anOwner('ikke'), 'De verkeerde praktijk');
    await expect(desk.getByText('Dit adres is al gebruikt of klopt niet.')).toBeVisible();
  });

  await test.step('the owner makes the practice and begins with an empty caseload', async () => {
    await desk.goto('about:blank');
    await desk.goto(address);
    await expect(desk.getByRole('heading', { level: 1, name: 'Begin je praktijk' })).toBeVisible();
    await isForEverybody(desk, 'beginning a practice');
    await desk.setViewportSize({ width: 1280, height: 900 });
    await fillIn(hendrikje, 'Praktijk aan de Vecht');
    await isForEverybody(desk, 'how the owner gets in');
    await desk.setViewportSize({ width: 1280, height: 900 });
    await takePasswordAndApp(desk, hendrikje, 'Begin');
    await expect(desk.getByRole('heading', { name: 'Hier komen je koppels' })).toBeVisible();
    await isForEverybody(desk, 'a caseload without couples');
    await desk.setViewportSize({ width: 1280, height: 900 });
    await desk.getByRole('link', { name: 'Account' }).click();
    await expect(desk.getByText('Praktijk: Praktijk aan de Vecht')).toBeVisible();
  });

  await test.step('the address does not work a second time', async () => {
    await desk.context().clearCookies();
    await desk.goto('about:blank');
    await desk.goto(address);
    await fillIn(anOwner('nog-iemand'), 'Een tweede praktijk');
    await expect(desk.getByText('Dit adres is al gebruikt of klopt niet.')).toBeVisible();
  });

  await test.step('the owner signs in as everybody does', async () => {
    await desk.goto(product.url);
    await desk.getByLabel('Inlognaam').fill(hendrikje.signInName);
    await desk.getByLabel('Wachtwoord', { exact: true }).fill(hendrikje.password);
    await desk.getByRole('button', { name: 'Inloggen' }).click();
    await giveCode(desk, hendrikje.app!);
    await expect(desk.getByRole('heading', { level: 1, name: 'Caseload' })).toBeVisible();
  });

  async function fillIn(owner: Person, practice: string): Promise<void> {
    await desk.getByLabel('Naam van de praktijk').fill(practice);
    await desk.getByLabel('Je naam').fill(owner.name);
    await desk.getByLabel('Inlognaam').fill(owner.signInName);
    await desk.getByRole('button', { name: 'Verder' }).click();
  }
});
