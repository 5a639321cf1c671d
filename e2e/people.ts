import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { session } from '@tweespraak/contracts/identity';
import type { AuthenticatorApp } from './authenticator-app.js';
import { expect } from './journey.js';

export interface Person {
  name: string;
  signInName: string;
  password: string;
  /** Goes with the password; only accounts of the demo do without. */
  app?: AuthenticatorApp;
}

const inTheDemo = (name: string, signInName: string): Person => ({
  name,
  signInName,
  password: 'praten zonder dwang',
});
export const marijke = inTheDemo('Marijke Hoekstra', 'marijke');
export const claire = inTheDemo('Claire Ashworth', 'claire');
export const sanne = inTheDemo('Sanne', 'sanne');

let met = 0;
/** Somebody new, under a sign-in name that nobody had before. */
export function aPerson(name: string): Person {
  const signInName = `${name.toLowerCase()}-${Date.now().toString(36)}${++met}`;
  return { name, signInName, password: 'een rustige plek aan het water' };
}

/** Signs in on the page, as a person does. */
export async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Inlognaam').fill(person.signInName);
  await page.getByLabel('Wachtwoord', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  if (person.app) await giveCode(page, person.app);
  await expect(page).not.toHaveURL(/sign-in/);
}

/** The second step, wherever it is asked. */
export async function giveCode(place: Page | Locator, app: AuthenticatorApp): Promise<void> {
  await place.getByLabel('Zes cijfers uit je app').fill(await app.code());
  await place.getByRole('button', { name: 'Verder' }).click();
}

/** Whoever is signed in, as far as the server can tell: does over HTTP what lies before a journey or beside it. */
export class Account {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly csrf: string,
  ) {}

  /** The browser of a page shares its session with this. */
  static async signedIn(request: APIRequestContext, { signInName, password }: Person): Promise<Account> {
    await request.post('/api/session', { data: { signInName, password }, failOnStatusCode: true });
    return Account.of(request);
  }

  static async of(request: APIRequestContext): Promise<Account> {
    const { csrf } = session.parse(await (await request.get('/api/session')).json());
    return new Account(request, csrf ?? '');
  }

  async read(path: string): Promise<unknown> {
    return (await this.request.get(`/api${path}`, { failOnStatusCode: true })).json();
  }

  async change(method: 'POST' | 'PUT' | 'DELETE', path: string, data?: unknown, revision?: number) {
    const headers: Record<string, string> = { 'X-CSRF-Token': this.csrf };
    if (revision !== undefined) headers['If-Match'] = `"${revision}"`;
    const answer = await this.request.fetch(`/api${path}`, { method, data, headers, failOnStatusCode: true });
    const isJson = answer.headers()['content-type']?.includes('json');
    return isJson ? ((await answer.json()) as unknown) : undefined;
  }
}
